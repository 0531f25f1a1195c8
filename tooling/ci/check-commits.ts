import { spawnSync } from 'node:child_process';
import { git } from '../release/src/git.ts';

/** Commits decide versions: all of those that this clone holds are linted. */
const roots = git('.', 'rev-list', '--max-parents=0', 'HEAD').split('\n');
const [first = 'HEAD'] = roots;
const { status, stdout } = spawnSync('commitlint', ['--from', first, '--to', 'HEAD'], {
  encoding: 'utf8',
});
process.stdout.write(stdout);
process.exitCode = status ?? 1;

import { spawnSync } from 'node:child_process';

/** Commits decide versions: all of those that this clone holds are linted. */
const roots = git('rev-list', '--max-parents=0', 'HEAD').split('\n');
const [first = 'HEAD'] = roots;
const { status, stdout } = spawnSync('commitlint', ['--from', first, '--to', 'HEAD'], {
  encoding: 'utf8',
});
process.stdout.write(stdout);
process.exitCode = status ?? 1;

function git(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

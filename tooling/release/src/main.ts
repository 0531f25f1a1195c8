import { spawnSync } from 'node:child_process';
import { Argument, Command } from 'commander';
import { git } from './git.ts';
import { describePending, type Pending, readPending, writeDerived } from './pending.ts';

const command = new Command('release')
  .description(
    'Releases what is pending: derives changesets from commits where none was written, versions,\nwrites changelogs, commits, builds, publishes and tags.',
  )
  .addArgument(
    new Argument(
      '[step]',
      'one step alone; the steps of a release on this machine are all',
    ).choices(['derive', 'version', 'publish']),
  )
  .option('--dry-run', 'say what would be released, and change nothing')
  .parse();

const root = git(process.cwd(), 'rev-parse', '--show-toplevel');
const [step] = command.processedArgs;

if (command.opts()['dryRun'] === true)
  process.stdout.write(describePending(await readPending(root)));
else if (step === 'derive') await writeDerived(root, await readPending(root));
else if (step === 'version') await version(await readPending(root));
else if (step === 'publish') publish();
else await releaseAll();

async function releaseAll(): Promise<void> {
  if (git(root, 'status', '--porcelain') !== '') {
    command.error('release: the work tree has changes: commit or stash them first');
  }
  const pending = await readPending(root);
  if (pending.written.length + pending.derived.length > 0) {
    await version(pending);
    git(root, 'add', '--all');
    git(root, 'commit', '--quiet', '--message', 'chore: version packages');
  }
  publish();
  process.stdout.write('Now: git push --follow-tags\n');
}

async function version(pending: Pending): Promise<void> {
  process.stdout.write(describePending(pending));
  await writeDerived(root, pending);
  run('changeset', 'version');
  // Files that carry a version of their own.
  run('turbo', 'run', 'gen', '--filter=release');
}

/** Publishes each version that its registry does not have yet, and tags it. */
function publish(): void {
  run('turbo', 'run', 'build', '--filter=./packages/*', '--filter=./apps/*');
  run('changeset', 'publish');
}

function run(program: string, ...args: readonly string[]): void {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit' });
  if (error) command.error(`release: ${program} cannot be run: ${error.message}`);
  if (status !== 0) command.error(`release: ${program} ${args.join(' ')} failed`);
}

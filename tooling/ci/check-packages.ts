import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Packs what is published, as it is published, and checks the tarballs. */
const published = ['packages/pagerduty-sdk', 'packages/pingera-sdk'];
const servers = ['apps/pagerduty-mcp', 'apps/pingera-mcp'];
let failed = false;

for (const folder of published) {
  const tarball = pack(folder);
  run('publint', ['run', tarball, '--strict']);
  run('attw', [tarball, '--profile', 'esm-only']);
}
for (const folder of servers) run('publint', ['run', pack(folder), '--strict']);
process.exitCode = failed ? 1 : 0;

function pack(folder: string): string {
  const target = mkdtempSync(join(tmpdir(), 'pack-'));
  run('npx', ['-y', 'pnpm@12', '-C', folder, 'pack', '--pack-destination', target]);
  const [tarball = ''] = readdirSync(target);
  return join(target, tarball);
}

function run(program: string, args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status === 0) return;
  failed = true;
  process.stdout.write(`${program} ${args.join(' ')}\n${stdout}${stderr}\n`);
}

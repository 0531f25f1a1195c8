import { spawnSync } from 'node:child_process';
import { inRepository } from './repository.ts';

/** Names of the variables that a built server reads, as its `--help` lists them. */
export function knownVariables(server: string): readonly string[] {
  const { stdout } = runServer(server, ['--help']);
  return [...stdout.matchAll(/\benv:\s+([A-Z][A-Z0-9_]+)/g)].map(([, name = '']) => name);
}

/** Runs a built server to its end, with these variables alone. */
export function runServer(
  server: string,
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
) {
  const bin = inRepository(`apps/${server}/dist/bin.js`);
  return spawnSync(process.execPath, [bin, ...args], {
    cwd: inRepository(`apps/${server}/dist`),
    env: { ...variables },
    encoding: 'utf8',
  });
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { account, allTools, type Deps, serviceOf } from '../incidents.fixture.ts';
import type { Program } from './program.ts';

const deps = account(2);

export const program: Program<Deps> = {
  app: serviceOf(allTools, deps).app,
  prefix: 'TEST',
  summary: 'MCP server for tests.',
  otherVariables: { TEST_API_TOKEN: 'API_KEY', OTHER_KEY: 'API_KEY', OTHER_HOST: 'BASE_URL' },
  tokens: { list_incidents: 120, rename_incident: 80 },
  credentialHeaders: ['authorization'],
  howToGetKey: 'no key: set TEST_API_KEY',
  own: [
    {
      flags: '--region <region>',
      words: 'region of the account',
      suffix: 'REGION',
      choices: ['us', 'eu'],
      default: 'us',
    },
    { flags: '--user-email <email>', words: 'user of the account', suffix: 'USER_EMAIL' },
  ],
  connect: () => ({
    callers: { of: async () => ({ deps, context: undefined, principal: 'someone' }) },
    credential: 'hush-hush',
    upstream: undefined,
    secrets: ['hush-hush'],
  }),
};

/** What a program finds when it starts. */
export interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  /** Text of `.env` in the working directory. */
  readonly dotEnv?: string;
}

/** A process of its own as far as a program can tell, until the test ends. */
export function startIn({ env = {}, dotEnv }: Surroundings) {
  const before = { directory: process.cwd(), env: { ...process.env } };
  const directory = mkdtempSync(join(tmpdir(), 'mcp-kit-'));
  const stdout = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  if (dotEnv !== undefined) writeFileSync(join(directory, '.env'), dotEnv);
  process.chdir(directory);
  Object.assign(process.env, env);
  onTestFinished(() => {
    stdout.mockRestore();
    stderr.mockRestore();
    process.chdir(before.directory);
    for (const name of Object.keys(process.env)) delete process.env[name];
    Object.assign(process.env, before.env);
    process.exitCode = undefined;
    rmSync(directory, { recursive: true });
  });
  return {
    directory,
    stdout: () => textOf(stdout.mock.calls),
    stderr: () => textOf(stderr.mock.calls),
  };
}

function textOf(calls: readonly (readonly unknown[])[]): string {
  return calls.map(([text]) => String(text)).join('');
}

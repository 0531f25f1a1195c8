import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { program } from '../cli/program.fixture.ts';
import { UsageError } from '../usage-error.ts';
import { runConfig } from './command.ts';

/** Paths of files below a fresh home, with what they hold. */
type Files = Readonly<Record<string, string>>;

interface Setting {
  readonly platform?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly files?: Files;
}

/** A user's home, until the test ends. */
export function homeWith({ platform = 'linux', env = {}, files = {} }: Setting = {}) {
  const home = mkdtempSync(join(tmpdir(), 'mcp-kit-config-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const path = (name: string) => join(home, name);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), text);
  }
  return {
    path,
    read: (name: string) => readFileSync(path(name), 'utf8'),
    backups: () => readdirSync(home, { recursive: true }).map(String).filter(isBackup).sort(),
    listing: () => readdirSync(home, { recursive: true }).map(String).sort(),
    run: (...argv: readonly string[]) =>
      runAs({ platform, env: { HOME: home, ...env }, directory: home }, argv),
  };
}

function isBackup(name: string): boolean {
  return name.includes('.bak-');
}

interface Person {
  readonly platform: string;
  readonly env: Readonly<Record<string, string>>;
  readonly directory: string;
}

/** What `config` says to somebody; a usage error is told apart from what it prints. */
export async function runAs({ platform, env, directory }: Person, argv: readonly string[]) {
  const said = { stdout: '', stderr: '', error: '' };
  const host = {
    platform,
    env,
    cwd: () => directory,
    stdout: { write: (text: string) => (said.stdout += text) },
    stderr: { write: (text: string) => (said.stderr += text) },
  };
  try {
    await runConfig(program, argv, host);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    said.error = error.message;
  }
  return said;
}

/** Somebody who only looks. */
export const onlooker = (platform: string, env: Readonly<Record<string, string>> = {}): Person => ({
  platform,
  env: { HOME: '/home/ann', USERPROFILE: 'C:\\Users\\ann', ...env },
  directory: platform === 'win32' ? 'C:\\work' : '/project',
});

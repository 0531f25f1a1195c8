import { run } from 'app-testing';
import { expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { defaultTools } from './testing/default-tools.ts';

const key = 'SecretSecretSecret';

test('--help names the settings and stops', async () => {
  const { code, stdout, stderr } = await run(['--help']);

  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('Usage: pingera-mcp [options]');
  expect(stdout).toMatch(/--jwt-token <token> .*env:\s+PINGERA_JWT_TOKEN/s);
  expect(stdout).toMatch(/--page-id <id> .*env:\s+PINGERA_PAGE_ID/s);
});

test('--help does not show the key that is set', async () => {
  const { stdout } = await run(['--help'], {
    PINGERA_API_KEY: key,
    PINGERA_JWT_TOKEN: key,
  });

  expect(stdout).not.toContain(key);
});

test('--version says the version of the package', async () => {
  expect(await run(['--version'])).toEqual({
    code: 0,
    stdout: `${packageJson.version}\n`,
    stderr: '',
  });
});

test('--list-tools needs no key and lists what the mode allows', async () => {
  const [readOnly, readWrite] = await Promise.all([
    run(['--list-tools']),
    run(['--list-tools'], { PINGERA_MODE: 'read_write' }),
  ]);

  const listed = (stdout: string) =>
    stdout.split('\n').flatMap((line) => /^\w+_\w+/.exec(line) ?? []);
  expect(listed(readWrite.stdout)).toEqual(defaultTools.map(({ name }) => name));
  expect(listed(readOnly.stdout)).toEqual(
    defaultTools
      .filter(({ effect }) => effect === 'read' || effect === 'by-input')
      .map(({ name }) => name),
  );
  expect([readOnly.code, readWrite.code]).toEqual([0, 0]);
});

test.each<[title: string, args: string[], variables: Record<string, string>, line: string]>([
  ['no key', [], {}, 'no key: set PINGERA_API_KEY'],
  ['a blank key', [], { PINGERA_API_KEY: '  ' }, 'no key: set PINGERA_API_KEY'],
  ['a key with a space', [], { PINGERA_API_KEY: `${key} x` }, 'holds a space'],
  ['a scheme without a key', [], { PINGERA_API_KEY: 'Bearer ' }, 'jwt is empty'],
  ['a token with its scheme', [], { PINGERA_JWT_TOKEN: `Bearer ${key}` }, 'without a prefix'],
  ['an unknown flag', ['--nonsense'], {}, "unknown option '--nonsense'"],
  ['a mistyped flag with the key', [`--api-kye=${key}`], {}, "unknown option '--api-kye"],
  ['an argument too many', ['serve'], {}, 'too many arguments'],
  ['a mode that is none', ['--mode', 'write'], {}, 'Allowed choices are read_only, read_write'],
  ['a mode variable that is none', [], { PINGERA_MODE: 'rw' }, 'Allowed choices are read_only'],
  ['a base URL that is none', ['--base-url', 'ftp://x'], {}, 'http or https URL'],
  [
    'a base URL with a password',
    ['--base-url', `https://u:${key}@x`],
    { PINGERA_API_KEY: 'k' },
    'without user',
  ],
  ['a timeout of zero', ['--timeout', '0'], {}, 'a number from 1 to 600'],
  ['a timeout that is no number', [], { PINGERA_TIMEOUT: 'soon' }, 'a number from 1 to 600'],
  ['half a retry', ['--max-retries', '1.5'], {}, 'a whole number from 0 to 10'],
  ['an unknown toolset', ['--toolsets', 'check'], {}, 'did you mean checks?'],
  ['an unknown tool', ['--tools', 'list_page'], {}, 'did you mean list_pages?'],
  ['an unknown tool to exclude', ['--exclude-tools', 'x'], {}, 'there is no tool x'],
  ['a debug switch that is none', [], { PINGERA_DEBUG: 'perhaps' }, 'true or false'],
  ['a page that is none', ['--sandbox', '--page-id', '../users'], {}, 'PINGERA_PAGE_ID'],
  [
    'a page variable that is none',
    ['--sandbox'],
    { PINGERA_PAGE_ID: key + key + key + key },
    'PINGERA_PAGE_ID',
  ],
])('%s is one line on standard error and exit code 2', async (_, args, variables, line) => {
  const { code, stdout, stderr } = await run(args, variables);

  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^pingera-mcp: [^\n]+\n$/);
  expect(stderr).toContain(line);
  expect(stderr).not.toContain(key);
});

test('it starts, and ends when standard input does', async () => {
  const { code, stdout, stderr } = await run(['--sandbox']);

  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  expect(JSON.parse(stderr)).toMatchObject({ msg: 'serving over stdio', sandbox: true });
});

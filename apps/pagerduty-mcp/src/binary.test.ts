import { spawnSync } from 'node:child_process';
import { run } from 'app-testing';
import { expect, test, vi } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { defaultTools } from './testing/default-tools.ts';

// Every test starts the program, which takes its time where many run at once.
vi.setConfig({ testTimeout: 30_000 });

const key = 'u+SecretSecretSecret';

test('--help names the settings and stops', async () => {
  const { code, stdout, stderr } = await run(['--help']);

  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('Usage: pagerduty-mcp [options]');
  expect(stdout).toMatch(/--region <region> .*env: PAGERDUTY_REGION/s);
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
    run(['--list-tools', '--mode', 'read_write']),
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
  ['no key', [], {}, 'no key: set PAGERDUTY_API_KEY'],
  ['a blank key', [], { PAGERDUTY_API_KEY: '  ' }, 'no key: set PAGERDUTY_API_KEY'],
  ['a key with a space', [], { PAGERDUTY_API_KEY: `${key} x` }, 'holds a space'],
  ['a scheme without a key', [], { PAGERDUTY_API_KEY: 'Bearer ' }, 'credential'],
  ['an unknown flag', ['--nonsense'], {}, "unknown option '--nonsense'"],
  ['a mistyped flag with the key', [`--api-kye=${key}`], {}, "unknown option '--api-kye"],
  ['an argument too many', ['serve'], {}, 'too many arguments'],
  ['a mode that is none', ['--mode', 'write'], {}, 'Allowed choices are read_only, read_write'],
  ['a region that is none', ['--region', 'ap'], {}, 'Allowed choices are us, eu'],
  ['a region variable that is none', [], { PAGERDUTY_REGION: 'ap' }, 'Allowed choices are us, eu'],
  ['a base URL that is none', ['--base-url', 'ftp://x'], {}, 'http or https URL'],
  ['a timeout of zero', ['--timeout', '0'], {}, 'a number from 1 to 600'],
  ['a timeout that is no number', [], { PAGERDUTY_TIMEOUT: 'soon' }, 'a number from 1 to 600'],
  ['half a retry', ['--max-retries', '1.5'], {}, 'a whole number from 0 to 10'],
  ['an unknown toolset', ['--toolsets', 'incident'], {}, 'did you mean incidents?'],
  ['an unknown tool', ['--tools', 'list_incident'], {}, 'did you mean list_incidents?'],
  ['an unknown tool to exclude', ['--exclude-tools', 'x'], {}, 'there is no tool x'],
  ['a debug switch that is none', [], { PAGERDUTY_DEBUG: 'perhaps' }, 'true or false'],
])('%s is one line on standard error and exit code 2', async (_, args, variables, line) => {
  const { code, stdout, stderr } = await run(args, variables);

  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^pagerduty-mcp: [^\n]+\n$/);
  expect(stderr).toContain(line);
  expect(stderr).not.toContain(key);
});

test.each(['--help', '--list-tools --toolsets all', 'doctor --sandbox'])(
  'a reader that stops reading %s is no fault',
  (flags) => {
    const reader = `"${process.execPath}" dist/bin.js ${flags} | head -c 1`;

    const { stdout, stderr } = spawnSync('sh', ['-c', reader], { encoding: 'utf8' });

    expect({ stdout: stdout.length, stderr }).toEqual({ stdout: 1, stderr: '' });
  },
);

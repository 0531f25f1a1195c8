import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { UsageError } from '../usage-error.ts';
import { program, type Surroundings, startIn } from './program.fixture.ts';
import { parseProgram } from './program.ts';
import type { Settings } from './settings.ts';

function parse(...flags: readonly string[]) {
  return parseProgram(program, ['node', 'test-mcp', ...flags]);
}

/** The settings that a program started like this runs with. */
function settingsOf(flags: readonly string[], surroundings: Surroundings = {}): Settings {
  const { stderr } = startIn(surroundings);
  const parsed = parse(...flags);
  if (parsed.kind === 'run') return parsed.settings;
  throw new Error(`It did not run: ${stderr()}`);
}

test('without a word a server is careful', () => {
  expect(settingsOf([])).toEqual({
    apiKey: undefined,
    mode: 'read_only',
    baseUrl: undefined,
    timeoutMs: 30_000,
    maxRetries: 3,
    debug: false,
    serverName: undefined,
    transport: 'stdio',
    toolsets: undefined,
    tools: [],
    excludeTools: [],
    responseLimit: 500,
    maxResultTokens: 10_000,
    confirm: 'auto',
    sandbox: false,
    listTools: false,
  });
});

const everySetting = [
  ['--api-key', 'API_KEY', ' key-1 ', { apiKey: 'key-1' }],
  ['--mode', 'MODE', 'read_write', { mode: 'read_write' }],
  ['--base-url', 'BASE_URL', 'https://proxy.example.com', { baseUrl: 'https://proxy.example.com' }],
  ['--timeout', 'TIMEOUT', '2.5', { timeoutMs: 2500 }],
  ['--max-retries', 'MAX_RETRIES', '0', { maxRetries: 0 }],
  ['--debug', 'DEBUG', 'true', { debug: true }],
  ['--debug', 'DEBUG', 'On', { debug: true }],
  ['--debug', 'DEBUG', '1', { debug: true }],
  ['--debug', 'DEBUG', 'false', { debug: false }],
  ['--debug', 'DEBUG', '0', { debug: false }],
  ['--debug', 'DEBUG', 'no', { debug: false }],
  ['--server-name', 'SERVER_NAME', 'Ours', { serverName: 'Ours' }],
  ['--transport', 'TRANSPORT_MODE', 'stdio', { transport: 'stdio' }],
  ['--toolsets', 'TOOLSETS', ' incidents, api,', { toolsets: ['incidents', 'api'] }],
  ['--toolsets', 'TOOLSETS', ' , ', { toolsets: undefined }],
  ['--tools', 'TOOLS', 'list_incidents', { tools: ['list_incidents'] }],
  ['--exclude-tools', 'EXCLUDE_TOOLS', 'a,b', { excludeTools: ['a', 'b'] }],
  ['--response-limit', 'RESPONSE_LIMIT', '10', { responseLimit: 10 }],
  ['--max-result-tokens', 'MAX_RESULT_TOKENS', '0', { maxResultTokens: 0 }],
  ['--confirm', 'CONFIRM', 'never', { confirm: 'never' }],
] as const;

/** The three ways to say the same. */
function waysToSay(flag: string, suffix: string, value: string) {
  const ways: readonly (readonly [string, readonly string[], Surroundings])[] = [
    [`${flag} ${value}`, [flag, value], {}],
    [`TEST_${suffix}=${value}`, [], { env: { [`TEST_${suffix}`]: value } }],
    [`TEST_${suffix}=${value} in .env`, [], { dotEnv: `TEST_${suffix}='${value}'\n` }],
  ];
  return ways;
}

test.each(
  everySetting.flatMap(([flag, suffix, value, settings]) =>
    waysToSay(flag, suffix, value).map((way) => [...way, settings] as const),
  ),
)('%s is understood', (_, flags, surroundings, settings) => {
  expect(settingsOf(flags, surroundings)).toMatchObject(settings);
});

test.each([
  ['--debug', { debug: true }],
  ['--sandbox', { sandbox: true }],
  ['--list-tools', { listTools: true }],
])('%s is a switch', (flag, settings) => {
  expect(settingsOf([flag])).toMatchObject(settings);
});

test('flags stand before variables, and variables before the file', () => {
  const surroundings = {
    env: { TEST_TIMEOUT: '2', TEST_MAX_RETRIES: '2' },
    dotEnv: 'TEST_TIMEOUT=3\nTEST_MAX_RETRIES=3\nTEST_RESPONSE_LIMIT=3\n',
  };

  expect(settingsOf(['--timeout', '1'], surroundings)).toMatchObject({
    timeoutMs: 1000,
    maxRetries: 2,
    responseLimit: 3,
  });
});

test.each(['', '  '])('a variable that is blank (%j) counts as not set', (blank) => {
  const env = { TEST_API_KEY: blank, TEST_MODE: blank, TEST_TIMEOUT: blank, TEST_TOOLSETS: blank };

  expect(settingsOf([], { env })).toMatchObject({
    apiKey: undefined,
    mode: 'read_only',
    timeoutMs: 30_000,
    toolsets: undefined,
  });
});

test('a blank variable does not hide the one of the file', () => {
  const surroundings = {
    env: { TEST_API_KEY: '' },
    dotEnv: 'TEST_API_KEY=from-file\nTEST_MODE=\n',
  };

  expect(settingsOf([], surroundings)).toMatchObject({ apiKey: 'from-file', mode: 'read_only' });
});

test.each([
  ['the name another server reads', { TEST_API_TOKEN: 'theirs' }, undefined, 'theirs'],
  ['a name without our prefix', { OTHER_KEY: 'theirs' }, undefined, 'theirs'],
  ['their name in the file', {}, 'OTHER_KEY=theirs', 'theirs'],
  ['our name beside theirs', { TEST_API_KEY: 'ours', OTHER_KEY: 'theirs' }, undefined, 'ours'],
  ['our blank name beside theirs', { TEST_API_KEY: ' ', OTHER_KEY: 'theirs' }, undefined, 'theirs'],
  ['their blank name beside ours', { TEST_API_KEY: 'ours', OTHER_KEY: '' }, undefined, 'ours'],
  ['their name set, ours in the file', { OTHER_KEY: 'theirs' }, 'TEST_API_KEY=file', 'theirs'],
  ['their first name before the second', { TEST_API_TOKEN: 'a', OTHER_KEY: 'b' }, undefined, 'a'],
])('%s is understood', (_, env, dotEnv, apiKey) => {
  const surroundings = dotEnv === undefined ? { env } : { env, dotEnv };

  expect(settingsOf([], surroundings)).toMatchObject({ apiKey });
});

test.each([
  [[], { REGION: 'us', USER_EMAIL: undefined }],
  [
    ['--region', 'eu', '--user-email', ' a@example.com '],
    { REGION: 'eu', USER_EMAIL: 'a@example.com' },
  ],
])('settings of one server alone are read by suffix: %j', (flags, own) => {
  startIn({});

  expect(parse(...flags)).toMatchObject({ kind: 'run', own });
});

test('settings of one server alone have variables too', () => {
  startIn({ env: { TEST_REGION: 'eu', TEST_USER_EMAIL: '' } });

  expect(parse()).toMatchObject({ own: { REGION: 'eu', USER_EMAIL: undefined } });
});

const badValues = [
  ['--mode', 'MODE', 'write', 'Allowed choices are read_only, read_write.'],
  ['--base-url', 'BASE_URL', 'api.example.com', 'It must be an http or https URL.'],
  ['--base-url', 'BASE_URL', 'file:///etc/passwd', 'It must be an http or https URL.'],
  ['--timeout', 'TIMEOUT', '5s', 'It must be a number from 1 to 600.'],
  ['--timeout', 'TIMEOUT', '0', 'It must be a number from 1 to 600.'],
  ['--timeout', 'TIMEOUT', '-5', 'It must be a number from 1 to 600.'],
  ['--timeout', 'TIMEOUT', 'Infinity', 'It must be a number from 1 to 600.'],
  ['--max-retries', 'MAX_RETRIES', '1.5', 'It must be a whole number from 0 to 10.'],
  ['--max-retries', 'MAX_RETRIES', '11', 'It must be a number from 0 to 10.'],
  ['--debug', 'DEBUG', 'maybe', 'It must be true or false.'],
  ['--transport', 'TRANSPORT_MODE', 'carrier-pigeon', 'Allowed choices are'],
  ['--response-limit', 'RESPONSE_LIMIT', '0', 'It must be a number from 1 to 10000.'],
  ['--max-result-tokens', 'MAX_RESULT_TOKENS', 'many', 'It must be a whole number'],
  ['--confirm', 'CONFIRM', 'always', 'Allowed choices are auto, never.'],
  ['--region', 'REGION', 'mars', 'Allowed choices are us, eu.'],
] as const;

test.each(
  badValues.flatMap(([flag, suffix, value, why]) =>
    waysToSay(flag, suffix, value).map((way) => [...way, why] as const),
  ),
)('%s is one line and exit code 2', (_, flags, surroundings, why) => {
  const { stdout, stderr } = startIn(surroundings);

  expect(parse(...flags)).toEqual({ kind: 'exit', code: 2 });

  expect(stderr()).toMatch(/^test-mcp: option '--[^\n]+\n$/);
  expect(stderr()).toContain(why);
  if (flags.length === 0) expect(stderr()).toMatch(/ from env 'TEST_[A-Z_]+' is invalid/);
  expect(stdout()).toBe('');
});

test.each([
  [
    'a slip of the pen',
    ['--toolset', 'all'],
    "unknown option '--toolset' (Did you mean --toolsets?)",
  ],
  ['an option that is none', ['--order-pizza'], "unknown option '--order-pizza'"],
  ['a credential behind a slip', ['--api-kye=hush-hush'], "unknown option '--api-kye'"],
  ['a flag without its value', ['--api-key'], "option '--api-key <key>' argument missing"],
  ['a word too many', ['hush-hush'], 'too many arguments. Expected 0 arguments but got 1'],
])('%s is one line and exit code 2', (_, flags, sentence) => {
  const { stderr, stdout } = startIn({});

  expect(parse(...flags)).toEqual({ kind: 'exit', code: 2 });

  expect(stderr()).toMatch(/^test-mcp: [^\n]+\n$/);
  expect(stderr()).toContain(sentence);
  expect(stderr()).not.toContain('hush');
  expect(stdout()).toBe('');
});

test.each(['--help', '-h'])('%s explains every setting on standard output, exit code 0', (flag) => {
  const { stdout, stderr } = startIn({});

  expect(parse(flag)).toEqual({ kind: 'exit', code: 0 });

  for (const [name, suffix] of everySetting) {
    expect(stdout()).toContain(name);
    expect(stdout()).toContain(`TEST_${suffix}`);
  }
  expect(stdout()).toContain('MCP server for tests.');
  expect(stdout()).toContain('TEST_API_KEY=… test-mcp');
  expect(stderr()).toBe('');
});

test.each(['--version', '-V'])('%s says the version on standard output, exit code 0', (flag) => {
  const { stdout } = startIn({});

  expect(parse(flag)).toEqual({ kind: 'exit', code: 0 });
  expect(stdout()).toBe('1.2.3\n');
});

test('a .env that cannot be read is a usage error of one line', () => {
  const { directory } = startIn({});
  mkdirSync(join(directory, '.env'));

  expect(() => parse()).toThrow(UsageError);
  expect(() => parse()).toThrow(/^\.env cannot be read: [^\n]+$/);
});

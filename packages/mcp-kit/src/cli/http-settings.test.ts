import { expect, test } from 'vitest';
import type { HttpSettings } from './http-settings.ts';
import { program, type Surroundings, startIn } from './program.fixture.ts';
import { parseProgram } from './program.ts';

function parse(prefix: string, flags: readonly string[], surroundings: Surroundings = {}) {
  const { stderr } = startIn(surroundings);
  const parsed = parseProgram({ ...program, prefix }, ['node', 'test-mcp', ...flags]);
  return { parsed, stderr: stderr() };
}

function httpOf(prefix: string, flags: readonly string[], env: Record<string, string> = {}) {
  const { parsed, stderr } = parse(prefix, flags, { env });
  if (parsed.kind === 'run') return parsed;
  throw new Error(`It did not run: ${stderr}`);
}

const oauth = {
  issuer: 'https://id.example.com',
  resource: undefined,
  audience: undefined,
  readScope: undefined,
  writeScope: 'write',
  tenantClaim: 'sub',
  tenants: undefined,
};

test('without a word a server listens to this machine alone', () => {
  expect(httpOf('PAGERDUTY', []).http).toEqual({
    host: '127.0.0.1',
    port: 5000,
    requireAuthHeader: false,
    allowSharedCredential: false,
    allowedHosts: [],
    allowedOrigins: [],
    maxConcurrent: 32,
    deadlineMs: 60_000,
    metricsPort: undefined,
    oauth: undefined,
  } satisfies HttpSettings);
});

const everySetting = [
  ['--http-host', 'HTTP_HOST', '0.0.0.0', { host: '0.0.0.0' }],
  ['--http-port', 'HTTP_PORT', '0', { port: 0 }],
  ['--require-auth-header', 'REQUIRE_AUTH_HEADER', 'true', { requireAuthHeader: true }],
  ['--require-auth-header', 'REQUIRE_AUTH_HEADER', 'false', { requireAuthHeader: false }],
  ['--allow-shared-credential', 'ALLOW_SHARED_CREDENTIAL', '1', { allowSharedCredential: true }],
  ['--allow-shared-credential', 'ALLOW_SHARED_CREDENTIAL', '0', { allowSharedCredential: false }],
  [
    '--allowed-hosts',
    'ALLOWED_HOSTS',
    'a.example, b.example',
    { allowedHosts: ['a.example', 'b.example'] },
  ],
  ['--allowed-origins', 'ALLOWED_ORIGINS', 'a.example', { allowedOrigins: ['a.example'] }],
  ['--max-concurrent', 'MAX_CONCURRENT', '2', { maxConcurrent: 2 }],
  ['--request-deadline', 'REQUEST_DEADLINE', '1.5', { deadlineMs: 1_500 }],
  ['--metrics-port', 'METRICS_PORT', '9464', { metricsPort: 9464 }],
  ['--oauth-issuer', 'OAUTH_ISSUER', 'https://id.example.com', { oauth }],
  [
    '--oauth-resource',
    'OAUTH_RESOURCE',
    'https://mcp.example.com/mcp',
    { oauth: { resource: 'https://mcp.example.com/mcp' } },
  ],
  ['--oauth-audience', 'OAUTH_AUDIENCE', 'mcp', { oauth: { audience: 'mcp' } }],
  ['--oauth-read-scope', 'OAUTH_READ_SCOPE', 'read', { oauth: { readScope: 'read' } }],
  ['--oauth-write-scope', 'OAUTH_WRITE_SCOPE', 'edit', { oauth: { writeScope: 'edit' } }],
  ['--oauth-tenant-claim', 'OAUTH_TENANT_CLAIM', 'org', { oauth: { tenantClaim: 'org' } }],
  ['--oauth-tenants', 'OAUTH_TENANTS', 'tenants.json', { oauth: { tenants: 'tenants.json' } }],
] as const;

test.each(
  everySetting.flatMap((each) =>
    ['PAGERDUTY', 'PINGERA'].map((prefix) => [prefix, ...each] as const),
  ),
)('%s: %s, or the variable of %s=%s, is understood', (prefix, flag, suffix, value, http) => {
  const needed = suffix.startsWith('OAUTH_') ? { [`${prefix}_OAUTH_ISSUER`]: oauth.issuer } : {};

  const byFlag = httpOf(prefix, [flag, value], needed);
  const byVariable = httpOf(prefix, [], { ...needed, [`${prefix}_${suffix}`]: value });

  expect(byFlag.http).toMatchObject(http);
  expect(byVariable.http).toEqual(byFlag.http);
});

test.each([
  ['sse', 'http'],
  ['http', 'http'],
  ['streamable-http', 'http'],
  ['stdio', 'stdio'],
])('the transport %s is %s', (name, transport) => {
  const settings = [
    httpOf('PINGERA', ['--transport', name]).settings,
    httpOf('PINGERA', [], { PINGERA_TRANSPORT_MODE: name }).settings,
  ];

  expect(settings.map((each) => each.transport)).toEqual([transport, transport]);
});

test.each(['--require-auth-header', '--allow-shared-credential'])('%s is a switch', (flag) => {
  const { http } = httpOf('PINGERA', [flag]);

  expect([http.requireAuthHeader, http.allowSharedCredential].filter(Boolean)).toHaveLength(1);
});

const badValues = [
  ['--http-port', 'HTTP_PORT', '65536', 'It must be a number from 0 to 65535.'],
  ['--http-port', 'HTTP_PORT', 'http', 'It must be a whole number from 0 to 65535.'],
  ['--require-auth-header', 'REQUIRE_AUTH_HEADER', 'maybe', 'It must be true or false.'],
  ['--allow-shared-credential', 'ALLOW_SHARED_CREDENTIAL', '2', 'It must be true or false.'],
  ['--max-concurrent', 'MAX_CONCURRENT', '0', 'It must be a number from 1 to 10000.'],
  ['--request-deadline', 'REQUEST_DEADLINE', '0', 'It must be a number from 1 to 3600.'],
  ['--metrics-port', 'METRICS_PORT', '-1', 'It must be a number from 0 to 65535.'],
  ['--oauth-issuer', 'OAUTH_ISSUER', 'id.example.com', 'It must be an http or https URL.'],
  ['--oauth-resource', 'OAUTH_RESOURCE', '/mcp', 'It must be an http or https URL.'],
] as const;

test.each(
  badValues.flatMap(([flag, suffix, value, why]) => [
    [`${flag}=${value}`, [`${flag}=${value}`], {}, why] as const,
    [`${suffix}=${value}`, [], { [`PAGERDUTY_${suffix}`]: value }, why] as const,
  ]),
)('%s is one line and exit code 2', (_, flags, env, why) => {
  const { parsed, stderr } = parse('PAGERDUTY', flags, { env });

  expect(parsed).toEqual({ kind: 'exit', code: 2 });
  expect(stderr).toMatch(/^test-mcp: option '--[^\n]+\n$/);
  expect(stderr).toContain(why);
});

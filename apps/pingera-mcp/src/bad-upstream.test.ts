import { expect, test } from 'vitest';
import { statusPage } from './testing/facts.ts';
import { serve } from './testing/serve.ts';

const page = 'GET /pages/{page_id}';
const args = { page_id: statusPage.id };

type Served = Awaited<ReturnType<typeof serve>>;
type Fault = Parameters<Served['sandbox']['faults']['inject']>[0];

async function failWith(fault: Fault) {
  const served = await serve();
  served.sandbox.faults.inject({ on: page, ...fault });
  const { error, envelope } = await served.call('get_page_details', args);
  return { ...served, error, envelope };
}

function bodyA(code: number, message: string, errors?: object) {
  return { code, status: 'Some Name', message, errors };
}

test.each([
  [400, 'INVALID_INPUT', 'Correct the arguments.'],
  [401, 'UNAUTHORIZED', 'PINGERA_API_KEY'],
  [403, 'FORBIDDEN', 'plan'],
  [404, 'NOT_FOUND', 'Check the id'],
  [405, 'NOT_SUPPORTED', 'does not offer'],
  [409, 'CONFLICT', 'Read the current state'],
  [413, 'TOO_LARGE', 'Send less'],
  [422, 'INVALID_INPUT', 'Correct the arguments.'],
  [429, 'RATE_LIMITED', 'Wait'],
  [500, 'UPSTREAM_ERROR', 'Try again later.'],
  [501, 'NOT_SUPPORTED', 'will not help'],
  [502, 'UPSTREAM_ERROR', 'Try again later.'],
  [503, 'UPSTREAM_ERROR', 'Try again later.'],
  [504, 'UPSTREAM_ERROR', 'Try again later.'],
])('the status %i is %s', async (status, code, hint) => {
  const body = bodyA(status, 'Words of the API');

  const { error } = await failWith({ kind: 'status', status, body });

  expect(error).toMatchObject({
    code,
    message: `${page} answered ${status}: Words of the API`,
  });
  expect(error?.hint).toContain(hint);
});

test('the body of auth errors, whose code is a text, is read', async () => {
  const body = { code: 'invalid_token', message: 'The token has expired' };

  const { envelope } = await failWith({ kind: 'status', status: 401, body });

  expect(envelope).toMatchInlineSnapshot(`
    {
      "error": {
        "code": "UNAUTHORIZED",
        "hint": "Set PINGERA_API_KEY to a key from app.pingera.ru/settings/tokens, or PINGERA_JWT_TOKEN.",
        "message": "GET /pages/{page_id} answered 401: The token has expired",
      },
      "metadata": {
        "count": 0,
        "description": "Error occurred while processing request",
      },
      "pages": [],
    }
  `);
});

test('every field of a 422 is named', async () => {
  const body = bodyA(422, 'Values are not valid.', {
    json: { name: ['Too long.', 'Not nice.'], secrets: { 0: { env_variable: ['Missing.'] } } },
    query: { page: ['Not a valid integer.'] },
  });

  const { error } = await failWith({ kind: 'status', status: 422, body });

  expect(error?.message).toBe(
    `${page} answered 422: Values are not valid.; json.name: Too long.; json.name: Not nice.; json.secrets.0.env_variable: Missing.; query.page: Not a valid integer.`,
  );
});

test('a 422 of a thousand fields stays readable', async () => {
  const fields = Object.fromEntries(
    Array.from({ length: 1000 }, (_, index) => [`field${index}`, ['Wrong.']]),
  );

  const { error } = await failWith({
    kind: 'status',
    status: 422,
    body: bodyA(422, 'x'.repeat(5000), { json: fields }),
  });

  expect(error?.message).toContain('and 980 more');
  expect(error?.message.length).toBeLessThan(1500);
});

test.each([
  ['12', 12_000],
  ['0.5', 500],
  [new Date(Date.parse('2026-03-04T15:00:30Z')).toUTCString(), 30_000],
  ['soon', undefined],
])('a 429 with Retry-After %s says how long to wait', async (header, waitMs) => {
  const headers = { 'retry-after': header };

  const { error } = await failWith({ kind: 'status', status: 429, headers });

  expect(error?.code).toBe('RATE_LIMITED');
  expect(error?.retry_after_ms).toBe(waitMs);
});

test.each<[title: string, fault: Fault, code: string, message: string]>([
  [
    'is an HTML page of a proxy',
    { kind: 'status', status: 502, body: '<html><h1>Bad Gateway</h1></html>' },
    'UPSTREAM_ERROR',
    `${page} answered 502: no explanation was given`,
  ],
  [
    'is an HTML page with a 200',
    { kind: 'status', status: 200, body: '<html>Welcome</html>' },
    'UPSTREAM_ERROR',
    `${page} answered something unexpected: the body is not JSON (text/html)`,
  ],
  [
    'is a list where one thing was asked for',
    { kind: 'status', status: 200, body: [] },
    'UPSTREAM_ERROR',
    `${page} answered something unexpected: the body is not an object`,
  ],
  [
    'is a redirect',
    { kind: 'status', status: 302, headers: { location: 'https://evil.example/' } },
    'UPSTREAM_ERROR',
    `${page} answered 302: `,
  ],
  [
    'is JSON that ends early',
    { kind: 'broken-json' },
    'UPSTREAM_ERROR',
    `${page} answered something unexpected: the body is not JSON`,
  ],
  ['breaks off half-way', { kind: 'halfway' }, 'UNREACHABLE', `${page} got no answer: ECONNRESET`],
  ['is dropped', { kind: 'drop' }, 'UNREACHABLE', `${page} got no answer: ECONNRESET`],
  ['is a closed port', { kind: 'refuse' }, 'UNREACHABLE', `${page} got no answer: ECONNREFUSED`],
])(
  'an answer that %s is an error that says so, and the next call works',
  async (_, fault, code, message) => {
    const { error, call } = await failWith(fault);

    const next = await call('get_page_details', args);

    expect(error?.code).toBe(code);
    expect(error?.message).toContain(message);
    expect(next.error).toBeUndefined();
  },
);

test('a list that is none is an error, not an empty list', async () => {
  const { call, sandbox } = await serve();
  sandbox.faults.inject({ on: 'GET /checks', kind: 'status', status: 200, body: { items: [] } });

  const { error } = await call('list_checks');

  expect(error).toMatchObject({
    code: 'UPSTREAM_ERROR',
    message: 'GET /checks answered something unexpected: there is no list checks',
  });
});

test('a page that promises more and stands still is an error, not a loop', async () => {
  const { call, sandbox } = await serve();
  const body = { checks: [{ id: 'a' }], pagination: { page: 1, total_pages: 9 } };
  sandbox.faults.inject({ on: 'GET /checks', kind: 'status', status: 200, body, times: 9 });

  const { error } = await call('list_checks', { limit: 5 });

  expect(error?.code).toBe('UPSTREAM_ERROR');
});

test('a read is tried again after a fault that passes, a write only where nothing was done', async () => {
  const { call, sandbox, sent } = await serve({ retries: 1 });
  const now = { 'retry-after': '0' };
  sandbox.faults.inject({ on: 'GET /checks', kind: 'status', status: 503, headers: now });
  const post = 'POST /pages/{page_id}/incidents';
  sandbox.faults.inject({ on: post, kind: 'status', status: 429, headers: now });
  sandbox.faults.inject({ on: post, kind: 'status', status: 503, headers: now });

  const read = await call('list_checks', { limit: 1 });
  const write = await call('create_incident', { ...args, name: 'x' });

  expect(read.error).toBeUndefined();
  expect(write.error?.message).toContain('answered 503');
  expect(sent.map((line) => line.split(' ')[0])).toEqual(['GET', 'GET', 'POST', 'POST']);
});

test('an error that repeats the key does not repeat it here', async () => {
  const { sandbox, call, logged } = await serve();
  const { apiKey } = sandbox.keys;
  const body = bodyA(400, `Bad key ${apiKey}`, { json: { [apiKey]: [`Not ${apiKey}`] } });
  sandbox.faults.inject({ on: page, kind: 'status', status: 400, body });

  const { envelope } = await call('get_page_details', args);

  expect(JSON.stringify([envelope, logged])).not.toContain(apiKey);
  expect(JSON.stringify(envelope)).toContain('[redacted]');
});

test('whatever fetch throws is UNREACHABLE, and its words stay inside', async () => {
  const { call, logged } = await serve({
    fetch: () => Promise.reject(new Error('proxy://user:password@host')),
  });

  const { envelope, error } = await call('list_pages');

  expect(error).toMatchObject({
    code: 'UNREACHABLE',
    message: 'GET /pages got no answer: the connection failed',
  });
  expect(JSON.stringify([envelope, logged])).not.toContain('proxy:');
});

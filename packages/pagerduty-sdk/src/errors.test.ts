import { inspect } from 'node:util';
import { fakeFetch, type Reply } from 'fake-fetch';
import { expect, test } from 'vitest';
import { PagerDuty } from './client.ts';
import {
  ApiError,
  ConnectionError,
  InvalidRequestError,
  InvalidResponseError,
  PagerDutyError,
  TimeoutError,
  TooManyRowsError,
} from './errors.ts';

// Holds what JSON, HTML and URLs escape, to be found in none of the spellings.
const secret = 'u+Sec/ret"Key&Of_20';

const echo = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });
const escaped = (text: string) =>
  [...text]
    .map((each) => `\\u${(each.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`)
    .join('');

type Call = (pagerduty: PagerDuty) => Promise<unknown>;
const list: Call = (pagerduty) => pagerduty.services.list().take(1);
const get: Call = (pagerduty) => pagerduty.incidents.get('P1');
const header: Call = (pagerduty) =>
  pagerduty.request('GET /services', { headers: { 'X-Key': `a\n${secret}` } });

const failures: [string, new (...given: never[]) => Error, Reply, Call][] = [
  ['a message', ApiError, echo(401, { error: { message: `no key ${secret}`, code: 2006 } }), list],
  [
    'errors',
    ApiError,
    echo(400, { error: { message: 'no', errors: [secret, { a: secret }] } }),
    list,
  ],
  ['a field', ApiError, echo(400, { error: { message: 'no', errors: { [secret]: 'x' } } }), list],
  ['an error text', ApiError, echo(400, { error: `Token token=${secret}` }), list],
  ['escapes', ApiError, echo(400, `{"error":"${escaped(secret)}"}`), list],
  ['broken JSON', ApiError, echo(502, JSON.stringify({ given: secret }).slice(0, -1)), list],
  ['plain text', ApiError, echo(502, `Authorization: Token token=${secret}`), list],
  ['text that is cut', ApiError, echo(502, `${'x'.repeat(290)}${secret}`), list],
  ['an HTML page', ApiError, echo(502, `<html>${secret}`), list],
  ['an unknown record', ApiError, echo(400, { given: [secret] }), list],
  ['the request id', ApiError, echo(403, {}, { 'x-request-id': secret }), list],
  ['the wait', ApiError, echo(429, {}, { 'retry-after': secret }), list],
  ['a redirect', ApiError, echo(302, '', { location: `https://x.invalid/?key=${secret}` }), list],
  ['a type', InvalidResponseError, echo(200, '<html>', { 'content-type': secret }), list],
  ['a body', InvalidResponseError, echo(200, `Token token=${secret}`), list],
  ['a field of the body', InvalidResponseError, echo(200, { [secret]: secret }), get],
  ['a fault', ConnectionError, new TypeError(`bad header Token token=${secret}`), list],
  ['a code', ConnectionError, Object.assign(new Error('no'), { code: secret }), list],
  ['a cause', ConnectionError, new TypeError('fetch failed', { cause: new Error(secret) }), list],
  ['a slow answer', TimeoutError, new DOMException(`waited with ${secret}`, 'TimeoutError'), list],
  ['a header', InvalidRequestError, {}, header],
];

/** Everything that logging or serialising an error may show. */
function visible(error: unknown): string {
  const own = error instanceof Error ? Object.getOwnPropertyDescriptors(error) : {};
  const hidden = { depth: Infinity, showHidden: true, getters: true, maxStringLength: null };
  return [
    String(error),
    error instanceof Error ? error.stack : '',
    JSON.stringify(error),
    JSON.stringify(own),
    inspect(error, { depth: Infinity }),
    inspect(error, hidden),
    inspect(own, hidden),
  ].join('\n');
}

test.each(failures)(
  'no error shows the credential: repeated in %s',
  async (_, kind, reply, call) => {
    for (const credential of [
      { token: secret },
      { bearer: secret },
      { auth: () => ({ token: secret }) },
    ]) {
      const { fetch } = fakeFetch(reply instanceof Response ? reply.clone() : reply);
      const pagerduty = new PagerDuty({ ...credential, fetch, retries: 0 });

      const error = await call(pagerduty).catch((thrown: unknown) => thrown);

      expect(error).toBeInstanceOf(kind);
      expect(error).toBeInstanceOf(PagerDutyError);
      expect(error).not.toHaveProperty('cause');
      const shown = visible(error);
      expect(shown).not.toContain(secret);
      expect(shown).not.toContain(JSON.stringify(secret).slice(1, -1));
      expect(shown).not.toContain(secret.slice(0, 10));
    }
  },
);

test('what is left of a message that repeats the credential', async () => {
  const { fetch } = fakeFetch(echo(401, { error: { message: `no key ${secret}`, code: 2006 } }));

  const call = new PagerDuty({ token: secret, fetch }).request('GET /services');

  await expect(call).rejects.toThrow('GET /services answered 401: no key [redacted]');
});

test('the client does not show the credential either', () => {
  const pagerduty = new PagerDuty({ token: secret });

  expect(JSON.stringify(pagerduty)).not.toContain(secret.slice(0, 5));
  expect(inspect(pagerduty, { depth: Infinity, showHidden: true })).not.toContain(
    secret.slice(0, 5),
  );
});

test('a malformed credential is not repeated', () => {
  const malformed = `${secret}\n`;

  for (const credential of [{ token: malformed }, { bearer: malformed }]) {
    let error: unknown;
    try {
      new PagerDuty(credential);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(visible(error)).not.toContain(secret.slice(0, 10));
  }
});

test('every error says what it is by its name', () => {
  const detail = {
    operation: 'GET /services',
    status: 403,
    message: 'Access Denied',
    code: 2010,
    errors: ['no role'],
    requestId: 'r1',
    retryAfterMs: undefined,
    scope: 'services.read',
    hint: 'ask an owner',
  };

  const errors = [
    new PagerDutyError('x'),
    new InvalidRequestError('x'),
    new ApiError(detail),
    new ConnectionError('GET /services', undefined),
    new TimeoutError('GET /services', 5),
    new InvalidResponseError('GET /services', 'x'),
    new TooManyRowsError('GET /services', 5),
  ];

  expect(errors.map(String)).toEqual([
    'PagerDutyError: x',
    'InvalidRequestError: x',
    'ApiError: GET /services answered 403: Access Denied; no role; ask an owner',
    'ConnectionError: GET /services got no answer: the connection failed',
    'TimeoutError: GET /services took longer than 5 ms',
    'InvalidResponseError: GET /services answered something unexpected: x',
    'TooManyRowsError: GET /services has more than the 5 rows allowed: narrow the list or raise max',
  ]);
  const { message: _, ...fields } = detail;
  expect(errors[2]).toMatchObject({ ...fields, isRetryable: false });
  expect(errors.every((error) => error instanceof PagerDutyError)).toBe(true);
});

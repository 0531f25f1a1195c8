import { fakeFetch, type Reply } from 'fake-fetch';
import { expect, test, vi } from 'vitest';
import { Pingera, type PingeraOptions } from './client.ts';
import {
  PingeraApiError,
  PingeraAuthError,
  PingeraConnectionError,
  PingeraError,
  PingeraInvalidRequestError,
  PingeraInvalidResponseError,
  PingeraTimeoutError,
} from './errors.ts';

const secret = 's3cr3t"+/=k3y';

function client(options: PingeraOptions, ...replies: readonly Reply[]) {
  return new Pingera({
    apiKey: secret,
    retries: 0,
    fetch: fakeFetch(...replies).fetch,
    ...options,
  });
}

async function caught(work: () => unknown): Promise<unknown> {
  try {
    await work();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown');
}

function answer(status: number, body: unknown, headers: Record<string, string> = {}) {
  return () => client({}, Response.json(body, { status, headers })).request('GET /checks');
}

function fetchFault() {
  const fault = Object.assign(new Error(`refused ${secret}`), { code: `E_${secret}` });
  const options = { headers: { authorization: secret } };
  return Object.assign(new TypeError('fetch failed', { cause: fault }), { options });
}

async function timeout() {
  vi.useFakeTimers();
  const fetch = () => new Promise<Response>(() => {});
  const answered = caught(() => client({ fetch }).request('GET /checks'));
  await vi.advanceTimersByTimeAsync(30_000);
  vi.useRealTimers();
  throw await answered;
}

const repeated = { code: secret, message: `bad ${secret}`, errors: { [secret]: [secret] } };

const failures: readonly [string, abstract new (...input: never) => Error, () => unknown][] = [
  ['an API error', PingeraApiError, answer(500, repeated, { 'x-request-id': secret })],
  ['an API error of another form', PingeraApiError, answer(400, [{ token: secret }])],
  ['an auth error', PingeraAuthError, answer(401, repeated)],
  [
    'an API error of text',
    PingeraApiError,
    () => client({}, new Response(`no ${secret}`, { status: 403 })).request('GET /checks'),
  ],
  [
    'a missing credential',
    PingeraAuthError,
    () => client({ apiKey: undefined }).request('GET /checks', { headers: { 'x-key': secret } }),
  ],
  [
    'a connection error',
    PingeraConnectionError,
    () => client({}, fetchFault()).request('GET /checks'),
  ],
  ['a timeout', PingeraTimeoutError, timeout],
  [
    'a body that is not JSON',
    PingeraInvalidResponseError,
    () => {
      const headers = { 'content-type': `text/${secret}` };
      return client({}, new Response(secret, { headers })).request('GET /checks');
    },
  ],
  [
    'a wrong body',
    PingeraInvalidResponseError,
    () =>
      client({}, { [secret]: secret })
        .checks.list()
        .take(1),
  ],
  [
    'a redirect that the runtime hides',
    PingeraInvalidResponseError,
    () => {
      const hidden = Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' });
      return client({}, hidden).request('GET /checks');
    },
  ],
  [
    'a malformed credential',
    PingeraInvalidRequestError,
    () => new Pingera({ apiKey: `${secret} ` }),
  ],
  [
    'a credential in a header',
    PingeraInvalidRequestError,
    () => client({}).request('GET /checks', { headers: { Authorization: secret } }),
  ],
  [
    'a credential in a broken header',
    PingeraInvalidRequestError,
    () => client({}).request('GET /checks', { headers: { 'X-Key': `a\n${secret}` } }),
  ],
  ['a credential as an id', PingeraInvalidRequestError, () => client({}).pages.get(`${secret}\n`)],
];

/** Everything an inspector could print: own properties and getters, hidden ones too, and causes. */
function dump(value: unknown, seen = new Set<unknown>()): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (seen.has(value)) return '';
  seen.add(value);
  const holders = [value, Object.getPrototypeOf(value)].filter((it) => it !== Object.prototype);
  return holders
    .flatMap((holder) => Reflect.ownKeys(holder ?? {}))
    .map((key) => `${String(key)}: ${dump(Reflect.get(value, key), seen)}`)
    .join('\n');
}

test.each(failures)('shows no credential in %s', async (_, ErrorClass, fail) => {
  const error = await caught(fail);

  expect(error).toBeInstanceOf(ErrorClass);
  expect(error).toBeInstanceOf(PingeraError);
  const { name, message, stack, cause } = error instanceof Error ? error : new Error();
  expect(name).toBe(ErrorClass.name);
  expect(cause).toBeUndefined();
  for (const text of [message, stack, JSON.stringify(error), String(error), dump(error)]) {
    expect(text).toBeTruthy();
    for (const part of ['s3cr3t', 'k3y']) expect(text).not.toContain(part);
  }
});

test('covers every class of the family', () => {
  const covered = new Set(failures.map(([, ErrorClass]) => ErrorClass));

  expect(covered.size).toBe(6);
});

test('tells what may succeed later', () => {
  const retryable = [400, 401, 404, 408, 429, 500, 501, 503, 520, 999].filter(
    (status) =>
      new PingeraApiError({
        operation: 'GET /checks',
        status,
        message: '',
        code: undefined,
        errors: [],
        requestId: undefined,
        retryAfterMs: undefined,
      }).isRetryable,
  );

  expect(retryable).toEqual([408, 429, 500, 503, 520]);
});

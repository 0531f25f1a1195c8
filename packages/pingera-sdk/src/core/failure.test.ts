import { afterEach, expect, test, vi } from 'vitest';
import { PingeraApiError, PingeraAuthError } from '../errors.ts';
import { missingCredential, readFailure, retryAfterMs } from './failure.ts';

afterEach(() => {
  vi.useRealTimers();
});

function failure(status: number, body: unknown, headers: Record<string, string> = {}) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return readFailure('POST /checks', { status, headers: new Headers(headers), text }, 's3cr3t');
}

test('reads the form of application and schema errors, nested fields flattened', () => {
  const error = failure(
    422,
    {
      code: 422,
      status: 'Unprocessable Entity',
      message: 'Not valid.',
      errors: {
        json: {
          name: ['Missing data.', 'Too short.'],
          secrets: { 0: { secret_id: ['Unknown.'] } },
        },
        query: { page: ['Not a number.'] },
      },
    },
    { 'x-request-id': 'r-1' },
  );

  expect(error).toBeInstanceOf(PingeraApiError);
  expect(error).toMatchObject({
    name: 'PingeraApiError',
    operation: 'POST /checks',
    status: 422,
    code: 422,
    requestId: 'r-1',
    retryAfterMs: undefined,
    isRetryable: false,
    errors: [
      'json.name: Missing data.',
      'json.name: Too short.',
      'json.secrets.0.secret_id: Unknown.',
      'query.page: Not a number.',
    ],
  });
  expect(error.message).toMatch(/^POST \/checks answered 422: Not valid\.; json\.name: Missing/);
});

test('reads the form of auth errors, whose code is a text', () => {
  const error = failure(401, { code: 'invalid_token', message: 'Token expired' });

  expect(error).toBeInstanceOf(PingeraAuthError);
  expect(error).toMatchObject({ name: 'PingeraAuthError', status: 401, code: 'invalid_token' });
  expect(error.message).toBe('POST /checks answered 401: Token expired');
});

test.each([
  ['HTML', 502, '<!doctype html><h1>Bad Gateway</h1>', 'no explanation was given'],
  ['nothing', 500, '', 'no explanation was given'],
  ['plain text', 503, 'upstream is down', 'upstream is down'],
  ['nothing on a 401', 401, '', 'an API key is given as apiKey'],
  ['a redirect', 301, '<html></html>', 'a redirect, which is never followed'],
  ['JSON of another form', 400, { detail: 'odd' }, '{"detail":"odd"}'],
  ['a JSON list', 400, ['odd'], '["odd"]'],
  ['only a status name', 404, { code: 404, status: 'Not Found' }, 'Not Found'],
  ['an empty message', 400, { message: '' }, 'no explanation was given'],
  ['a code and a message of odd types', 400, { code: {}, message: 7 }, '{"code":{},"message":7}'],
  ['only errors', 400, { errors: 'odd' }, 'no explanation was given; odd'],
])('says what there is to say when the body is %s', (_, status, body, said) => {
  const error = failure(status, body);

  expect(error.message).toContain(`POST /checks answered ${status}: `);
  expect(error.message).toContain(said);
});

test('cuts a long text and a long list, and says so', () => {
  const fields = Array.from({ length: 25 }, (_, index) => [`field${index}`, ['bad']]);

  expect(failure(400, 'x'.repeat(1000)).message).toMatch(/: x{300}…$/);
  expect(failure(400, { errors: Object.fromEntries(fields) }).errors).toHaveLength(21);
  expect(failure(400, { errors: Object.fromEntries(fields) }).errors.at(-1)).toBe('and 5 more');
});

test('blots the secret out before it cuts, and wherever it stands', () => {
  const text = failure(400, `${'x'.repeat(297)}s3cr3t`);
  const json = failure(
    401,
    { code: 's3cr3t', message: 'not s3\\u0063r3t', errors: { s3cr3t: 's3cr3t' } },
    { 'x-request-id': 's3cr3t' },
  );
  const escaped = failure(400, '{"message":"\\u0073\\u0033cr3t"}');

  expect(text.message).not.toContain('s3c');
  expect(json).toMatchObject({ code: '[redacted]', requestId: '[redacted]' });
  expect(json.errors).toEqual(['[redacted]: [redacted]']);
  expect(escaped.message).toBe('POST /checks answered 400: [redacted]');
});

test.each([
  ['2', 2000],
  ['0.5', 500],
  ['0', 0],
  ['Mon, 15 Jan 2024 14:00:10 GMT', 10_000],
  ['Mon, 15 Jan 2024 13:00:00 GMT', 0],
  ['soon', undefined],
  ['', undefined],
  ['-5', undefined],
])('reads Retry-After: %s', (value, expected) => {
  vi.useFakeTimers({ now: Date.parse('2024-01-15T14:00:00Z') });

  expect(retryAfterMs(new Headers({ 'retry-after': value }))).toBe(expected);
});

test('has an error for an operation that needs the credential nobody gave', () => {
  const error = missingCredential('GET /checks');

  expect(error).toBeInstanceOf(PingeraAuthError);
  expect(error).toMatchObject({ status: 401, code: 'no_credential', isRetryable: false });
  expect(error.message).toBe(
    'GET /checks needs a credential and was not sent: give the client an apiKey, a jwt or auth',
  );
});

import { expect, test } from 'vitest';
import { readFailure, retryAfterMs } from './failure.ts';

const operation = 'GET /incidents/{id}';
const none = { scope: undefined, secret: 'u+SecretKeyOfAUser20' };

function read(status: number, body: unknown, headers: Record<string, string> = {}) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return readFailure(operation, { status, text, headers: new Headers(headers) }, none);
}

test.each<[string, unknown, string, number | undefined, string[]]>([
  [
    'the envelope',
    { error: { message: 'Invalid Input Provided', code: 2001, errors: ['Title is blank.'] } },
    'Invalid Input Provided; Title is blank.',
    2001,
    ['Title is blank.'],
  ],
  ['no errors', { error: { message: 'Not Found', code: 2100 } }, 'Not Found', 2100, []],
  ['errors: null', { error: { message: 'No', code: 1, errors: null } }, 'No', 1, []],
  ['errors as one text', { error: { message: 'No', code: 1, errors: 'a' } }, 'No; a', 1, ['a']],
  [
    'errors per field',
    {
      error: {
        message: 'No',
        code: 3001,
        errors: { start: ['is late', 'is odd'], end: 'is null' },
      },
    },
    'No; start: is late; start: is odd; end: is null',
    3001,
    ['start: is late', 'start: is odd', 'end: is null'],
  ],
  [
    'errors as objects',
    { error: { message: 'No', errors: [{ field: 'title', message: 'is blank' }, 7, null] } },
    'No; field: title; message: is blank; 7',
    undefined,
    ['field: title', 'message: is blank', '7'],
  ],
  ['a code as a text', { error: { message: 'No', code: '2100' } }, 'No', 2100, []],
  ['a code that is no number', { error: { message: 'No', code: 'gone' } }, 'No', undefined, []],
  ['errors without a message', { error: { errors: ['a', 'b'] } }, 'a; b', undefined, ['a', 'b']],
  ['a message that is no text', { error: { message: 5, errors: ['a'] } }, 'a', undefined, ['a']],
  [
    'error as a text',
    { error: 'An account-level token has no user' },
    'An account-level token has no user',
    undefined,
    [],
  ],
  ['error as a list', { error: ['a', 'b'] }, 'a; b', undefined, ['a', 'b']],
  ['a bare list', ['a', 'b'], 'a; b', undefined, ['a', 'b']],
  [
    'a bare list of objects',
    [{ title: 'is blank' }],
    'title: is blank',
    undefined,
    ['title: is blank'],
  ],
  [
    'the envelope of the Events API',
    { status: 'invalid event', message: 'Event object is invalid', errors: ['a', 'b'] },
    'Event object is invalid; a; b',
    undefined,
    ['a', 'b'],
  ],
  ['a JSON text', '"Go away"', 'Go away', undefined, []],
  ['plain text', 'upstream connect error', 'upstream connect error', undefined, []],
  ['an unknown record', { fault: 'quota' }, 'fault: quota', undefined, ['fault: quota']],
  [
    'an HTML page',
    '<!doctype html><h1>Bad gateway</h1>',
    'no explanation was given',
    undefined,
    [],
  ],
  ['HTML after a line break', '\n <html>', 'no explanation was given', undefined, []],
  ['an empty body', '', 'no explanation was given', undefined, []],
  ['a blank body', ' \n', 'no explanation was given', undefined, []],
  ['null', null, 'no explanation was given', undefined, []],
  ['an empty list', [], 'no explanation was given', undefined, []],
  ['an empty record', '{ }', 'no explanation was given', undefined, []],
  [
    'an empty message',
    { error: { message: ' ', code: 2000 } },
    'no explanation was given',
    2000,
    [],
  ],
  ['broken JSON', '{"error":{"mess', '{"error":{"mess', undefined, []],
])('reads %s', (_, body, said, code, errors) => {
  const failure = read(400, body);

  expect(failure.message).toBe(`${operation} answered 400: ${said}`);
  expect(failure).toMatchObject({ name: 'ApiError', operation, status: 400, code, errors });
});

test.each([
  [302, 'a redirect, which is never followed with a credential'],
  [502, 'no explanation was given'],
])('says of a bare %d: %s', (status, said) => {
  expect(read(status, '').message).toBe(`${operation} answered ${status}: ${said}`);
});

test.each<[number, 'token' | 'bearer' | undefined, string, string | undefined]>([
  [401, 'token', 'x.read', "check the key and its region: with region: 'eu' the host is api.eu"],
  [401, 'bearer', 'x.read', "check the key and its region: with region: 'eu' the host is api.eu"],
  [401, undefined, '', undefined],
  [403, 'token', 'x.read', 'the key may be read-only, or its user may not do this'],
  [403, 'bearer', 'x.read', 'the token may lack the OAuth scope x.read'],
  [403, 'bearer', '', undefined],
  [403, undefined, 'x.read', undefined],
  [404, 'token', 'x.read', undefined],
])('after a %d of a %s with the scope %j hints: %s', (status, kind, scope, hint) => {
  const answer = { status, text: '{"error":{"message":"No"}}', headers: new Headers() };

  const failure = readFailure(operation, answer, { ...none, scope, kind });

  expect(failure.message).toContain(`${operation} answered ${status}: No`);
  expect(failure.message.includes(`; ${hint}`)).toBe(hint !== undefined);
  expect(failure.hint?.startsWith(String(hint)) ?? hint === undefined).toBe(true);
});

test('shortens what is too long to read, and nests too deep', () => {
  const deep = `{"error":{"message":"No","errors":${'['.repeat(5_000)}"x"${']'.repeat(5_000)}}}`;
  const errors = Array.from({ length: 80 }, (_, index) => `error ${index}`);

  expect(read(400, 'x'.repeat(1_000)).message).toHaveLength(
    `${operation} answered 400: `.length + 301,
  );
  expect(read(400, { error: { message: 'No', errors } }).errors).toHaveLength(50);
  expect(read(400, deep)).toMatchObject({ errors: [] });
});

test('names the scope on a 403 alone, and only where it is known', () => {
  const answer = { text: '', headers: new Headers() };
  const scopeOn = (status: number, scope: string | undefined) =>
    readFailure(operation, { status, ...answer }, { ...none, scope }).scope;

  expect(scopeOn(403, 'incidents.read')).toBe('incidents.read');
  expect(scopeOn(403, '')).toBeUndefined();
  expect(scopeOn(403, undefined)).toBeUndefined();
  expect(scopeOn(401, 'incidents.read')).toBeUndefined();
});

test('keeps the request id, for PagerDuty’s support', () => {
  expect(read(500, '', { 'X-Request-Id': 'ab12' }).requestId).toBe('ab12');
  expect(read(500, '').requestId).toBeUndefined();
});

test.each([
  [400, false],
  [404, false],
  [408, true],
  [429, true],
  [500, true],
  [501, false],
  [503, true],
  [599, true],
])('of status %d says that a retry helps: %s', (status, isRetryable) => {
  expect(read(status, '').isRetryable).toBe(isRetryable);
});

test.each<[string, number, Record<string, string>, number | undefined]>([
  ['seconds', 429, { 'retry-after': '7' }, 7_000],
  ['zero', 429, { 'retry-after': '0' }, 0],
  ['a fraction', 503, { 'retry-after': '0.25' }, 250],
  ['nothing', 429, {}, undefined],
  ['an empty header', 429, { 'retry-after': '' }, undefined],
  ['a negative number', 429, { 'retry-after': '-5' }, undefined],
  ['words', 429, { 'retry-after': 'later' }, undefined],
  ['a date in the past', 429, { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' }, 0],
  ['a broken date', 429, { 'retry-after': 'Someday GMT' }, undefined],
  ['the rate limit', 429, { 'ratelimit-reset': '12' }, 12_000],
  ['both', 429, { 'retry-after': '3', 'ratelimit-reset': '12' }, 3_000],
  ['words and the rate limit', 429, { 'retry-after': 'later', 'ratelimit-reset': '12' }, 12_000],
  ['the rate limit of another answer', 503, { 'ratelimit-reset': '12' }, undefined],
  ['the rate limit of a missing page', 404, { 'ratelimit-reset': '12' }, undefined],
])('reads the wait from %s', (_, status, headers, waitMs) => {
  expect(retryAfterMs({ status, headers: new Headers(headers) })).toBe(waitMs);
  expect(read(status, '', headers).retryAfterMs).toBe(waitMs);
});

test('reads the wait from a date to come', () => {
  const date = new Date(Date.now() + 30_000).toUTCString();

  const waitMs = retryAfterMs({ status: 503, headers: new Headers({ 'retry-after': date }) });

  expect(waitMs).toBeGreaterThan(28_000);
  expect(waitMs).toBeLessThanOrEqual(30_000);
});

import { expect, test } from 'vitest';
import { ConnectionError, InvalidResponseError } from '../errors.ts';
import { answer, client, dropped } from './transport.fixture.ts';

test.each<[string, Response, unknown]>([
  ['a body', Response.json({ services: [] }), { services: [] }],
  ['204', new Response(null, { status: 204 }), undefined],
  ['an empty 200', new Response(''), undefined],
  ['a blank 200', new Response('\n'), undefined],
  ['201', Response.json({ a: 1 }, { status: 201 }), { a: 1 }],
  ['207', Response.json([{ status: 201 }], { status: 207 }), [{ status: 201 }]],
  ['null', new Response('null'), null],
  [
    'JSON of another type',
    new Response('{"a":1}', { headers: { 'content-type': 'text/html' } }),
    { a: 1 },
  ],
  ['JSON after a byte order mark', new Response('\ufeff{"a":1}'), { a: 1 }],
])('answers %s', async (_, response, body) => {
  const { pagerduty } = client([response]);

  expect(await pagerduty.request('GET /services')).toEqual(body);
});

test.each([
  ['an HTML page', '<html>', 'text/html', 'the body is not JSON (text/html)'],
  ['half a body', '{"services":[', 'application/json', 'the body is not JSON (application/json)'],
])('refuses a 200 with %s, and does not ask again', async (_, text, type, reason) => {
  const { pagerduty, requests } = client([answer(200, { 'content-type': type }, text), {}]);

  const failure = await pagerduty.request('GET /services').catch((error: unknown) => error);

  expect(failure).toBeInstanceOf(InvalidResponseError);
  expect(String(failure)).toContain(reason);
  expect(requests).toHaveLength(1);
});

test('refuses a redirect that the runtime hides', async () => {
  const hidden = Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });
  const { pagerduty } = client([hidden]);

  await expect(pagerduty.request('GET /services')).rejects.toThrow('a redirect, which is never');
});

test('refuses an answer without a status', async () => {
  const { pagerduty } = client([Response.error()]);

  await expect(pagerduty.request('GET /services')).rejects.toThrow('there is no status 0');
});

test.each<[string, Error, string | undefined, string]>([
  ['a code on the cause', dropped('ECONNRESET'), 'ECONNRESET', 'ECONNRESET'],
  [
    'a code of its own',
    Object.assign(new Error('no'), { code: 'ConnectionClosed' }),
    'ConnectionClosed',
    'ConnectionClosed',
  ],
  ['no code', new TypeError('Failed to fetch'), undefined, 'Failed to fetch'],
])('tells a connection fault with %s', async (_, fault, code, why) => {
  const { pagerduty } = client([fault], { retries: 0 });

  const failure = await pagerduty.request('GET /services').catch((error: unknown) => error);

  expect(failure).toBeInstanceOf(ConnectionError);
  expect(failure).toMatchObject({ code, message: `GET /services got no answer: ${why}` });
});

test('passes on what is no fault of the connection', async () => {
  const failure = new RangeError('a fault in a fetch of the caller’s own');
  const { pagerduty } = client([failure]);

  await expect(pagerduty.request('GET /services')).rejects.toBe(failure);
});

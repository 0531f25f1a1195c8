import { getEventListeners } from 'node:events';
import type { Reply } from 'fake-fetch';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PagerDuty } from '../client.ts';
import { answer, client, dropped, token } from './transport.fixture.ts';

// No wait is left of a backoff when chance is 0.
beforeEach(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
});

afterEach(() => {
  vi.restoreAllMocks();
});

const repeatable: [string, () => Reply][] = [
  ['429', () => answer(429)],
  ['a refused connection', () => dropped('ECONNREFUSED')],
];
const ambiguous: [string, () => Reply][] = [
  ['408', () => answer(408)],
  ['500', () => answer(500)],
  ['502', () => answer(502)],
  ['503 with Retry-After', () => answer(503, { 'retry-after': '0' })],
  ['504', () => answer(504)],
  ['a reset connection', () => dropped('ECONNRESET')],
  ['a closed socket', () => dropped('UND_ERR_SOCKET')],
  ['a network fault without a code', () => dropped()],
  ['a fault as browsers word it', () => new TypeError('Failed to fetch')],
  ['a coded error', () => Object.assign(new Error('no'), { code: 'ConnectionClosed' })],
  ['a timeout', () => new DOMException('too slow', 'TimeoutError')],
];
const final: [string, () => Reply][] = [
  ['400', () => answer(400)],
  ['404 with Retry-After', () => answer(404, { 'retry-after': '0' })],
  ['501', () => answer(501)],
  ['a redirect', () => answer(302, { location: 'https://evil.example/' })],
  ['a programming error', () => new RangeError('oops')],
];

const reads = [
  ['GET /services', undefined],
  ['POST /analytics/raw/incidents', { filters: { urgency: 'high' } }],
] as const;
const changes = [
  ['POST /tags', { tag: { label: 'x' } }],
  ['PUT /incidents/{id}', { incident: { status: 'resolved' } }],
  ['DELETE /services/{id}', undefined],
  ['PUT /incidents/{id}/merge', { source_incidents: [] }],
] as const;

test.each(
  [...repeatable, ...ambiguous].flatMap(([name, reply]) =>
    reads.map(([key, body]) => ({ name, reply, key, body })),
  ),
)('reads $key again after $name', async ({ reply, key, body }) => {
  const { pagerduty, requests } = client([reply(), { ok: 1 }]);

  expect(await pagerduty.requestAny(key, { body })).toEqual({ ok: 1 });
  expect(requests.map((request) => request.body)).toEqual([body, body]);
});

test.each(
  repeatable.flatMap(([name, reply]) => changes.map(([key, body]) => ({ name, reply, key, body }))),
)('repeats $key after $name, its body intact', async ({ reply, key, body }) => {
  const { pagerduty, requests } = client([reply(), { ok: 1 }]);

  expect(await pagerduty.requestAny(key, { path: { id: 'P1' }, body })).toEqual({ ok: 1 });
  expect(requests.map((request) => request.body)).toEqual([body, body]);
});

test.each(
  [...ambiguous, ...final].flatMap(([name, reply]) =>
    changes.map(([key, body]) => ({ name, reply, key, body })),
  ),
)('never sends $key twice after $name', async ({ reply, key, body }) => {
  const { pagerduty, requests } = client([reply(), { ok: 1 }]);

  await expect(pagerduty.requestAny(key, { path: { id: 'P1' }, body })).rejects.toThrow();
  expect(requests).toHaveLength(1);
});

test.each(final)('does not read again after %s', async (_, reply) => {
  const { pagerduty, requests } = client([reply(), { ok: 1 }]);

  await expect(pagerduty.request('GET /services')).rejects.toThrow();
  expect(requests).toHaveLength(1);
});

test.each([
  [0, 1],
  [1, 2],
  [3, 4],
])('with %d retries sends %d requests, then throws what came last', async (retries, count) => {
  const replies = Array.from({ length: 6 }, (_, index) => answer(500 + index + 2));
  const byClient = client(
    replies.map((reply) => reply.clone()),
    { retries },
  );
  const byCall = client(replies);

  const last = { name: 'ApiError', status: 501 + count };
  await expect(byClient.pagerduty.request('GET /services')).rejects.toMatchObject(last);
  await expect(byCall.pagerduty.request('GET /services', { retries })).rejects.toMatchObject(last);
  expect([byClient.requests.length, byCall.requests.length]).toEqual([count, count]);
});

test('tries a read 3 times again unless told', async () => {
  const { pagerduty, requests } = client(Array.from({ length: 5 }, () => answer(503)));

  await expect(pagerduty.request('GET /services')).rejects.toMatchObject({ status: 503 });
  expect(requests).toHaveLength(4);
});

test('replays a form intact', async () => {
  const bodies: string[] = [];
  const pagerduty = new PagerDuty({
    token,
    fetch: async (input, init) => {
      const form = await new Request(input, init).formData();
      bodies.push(String(form.get('file')));
      return bodies.length === 1 ? answer(429) : Response.json({ upload_id: 'u1' });
    },
  });
  const body = new FormData();
  body.set('file', 'a,b\n1,2\n');

  const path = { schema_id: 'S1' };
  await pagerduty.request('POST /enrichment/schemas/{schema_id}/records', { path, body });

  expect(bodies.map((text) => text.replaceAll('\r', ''))).toEqual(['a,b\n1,2\n', 'a,b\n1,2\n']);
});

test('leaves no listener on a signal that outlives the call', async () => {
  const { signal } = new AbortController();
  const { pagerduty } = client([{}, answer(429), {}, answer(404)]);

  await pagerduty.request('GET /services', { signal });
  await pagerduty.request('GET /services', { signal });
  await expect(pagerduty.request('GET /services', { signal })).rejects.toThrow('404');

  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

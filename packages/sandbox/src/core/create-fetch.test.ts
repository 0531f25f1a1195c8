import { expect, test, vi } from 'vitest';
import { createFetch } from './create-fetch.ts';
import { Faults } from './faults.ts';
import { Refusal } from './reply.ts';

function open() {
  const faults = new Faults();
  const done: string[] = [];
  const fetch = createFetch<string>({
    operations: { 'GET /things/{id}': 1, 'POST /things': 1, 'GET /things': 1 },
    handlers: {
      'GET /things/{id}': ({ path, query }, who) => ({
        status: 200,
        body: { id: path['id'], colour: query.get('colour'), who },
      }),
      'POST /things': ({ body }) => {
        done.push(JSON.stringify(body));
        return { status: 201, body };
      },
    },
    faults,
    refusals: {
      notFound: () => ({ status: 404, body: 'not found' }),
      notServed: (key) => ({ status: 501, body: key }),
      malformedBody: () => ({ status: 400, body: 'malformed' }),
      fault: (status) => ({ status, body: `fault ${status}` }),
    },
    enter({ headers }) {
      const who = headers.get('x-who');
      if (who === null) throw new Refusal({ status: 401, body: 'who?' });
      return who;
    },
    headers: () => ({ 'x-request-id': 'r1' }),
  });
  const call = (path: string, init: RequestInit = {}) =>
    fetch(`https://any.example${path}`, { headers: { 'x-who': 'me' }, ...init });
  const post = (body: string) =>
    call('/things', {
      method: 'POST',
      body,
      headers: { 'x-who': 'me', 'content-type': 'application/json' },
    });
  return { call, post, faults, done };
}

test('answers an operation with path, query and context', async () => {
  const { call } = open();

  const response = await call('/things/7?colour=red');

  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain('application/json');
  expect(response.headers.get('x-request-id')).toBe('r1');
  expect(await response.json()).toEqual({ id: '7', colour: 'red', who: 'me' });
});

test('reads the body of a Request object too', async () => {
  const { post, done } = open();

  const response = await post('{"a":1}');

  expect(response.status).toBe(201);
  expect(done).toEqual(['{"a":1}']);
});

test('refuses what it does not know, who may not enter, and what is not JSON', async () => {
  const { call, post } = open();

  expect((await call('/nothing')).status).toBe(404);
  expect(await (await call('/things')).json()).toBe('GET /things');
  expect((await call('/things/7', { headers: {} })).status).toBe(401);
  expect((await post('{"a"')).status).toBe(400);
});

test('rejects with the reason of a signal that is aborted already', async () => {
  const { call } = open();
  const reason = new Error('enough');

  const answer = call('/things/7', { signal: AbortSignal.abort(reason) });

  await expect(answer).rejects.toBe(reason);
});

test('meets faults in the order of injection, on their operation, as often as told', async () => {
  const { call, faults } = open();
  faults.inject({ on: 'POST /things', kind: 'status', status: 500 });
  faults.inject({ kind: 'status', status: 503, times: 2 });
  faults.inject({
    kind: 'status',
    status: 429,
    headers: { 'ratelimit-reset': '3' },
    body: { a: 1 },
  });

  const first = await call('/things/7');
  const second = await call('/things/7');
  const third = await call('/things/7');
  const fourth = await call('/things/7');

  expect([first.status, second.status, third.status, fourth.status]).toEqual([503, 503, 429, 200]);
  expect(await first.json()).toBe('fault 503');
  expect(third.headers.get('ratelimit-reset')).toBe('3');
  expect(await third.json()).toEqual({ a: 1 });
});

test('sends a text body of a fault as it is', async () => {
  const { call, faults } = open();
  faults.inject({ kind: 'status', status: 502, body: '<html>Bad Gateway</html>' });

  const response = await call('/things/7');

  expect(response.headers.get('content-type')).toBe('text/html');
  expect(await response.text()).toBe('<html>Bad Gateway</html>');
});

test('forgets faults that are cleared', async () => {
  const { call, faults } = open();
  faults.inject({ kind: 'refuse', times: 9 });
  faults.clear();

  const response = await call('/things/7');

  expect(response.status).toBe(200);
});

test('refuses a connection before the write, and drops one after it', async () => {
  const { post, faults, done } = open();
  faults.inject({ kind: 'refuse' });
  faults.inject({ kind: 'drop' });

  await expect(post('1')).rejects.toMatchObject({
    name: 'TypeError',
    message: 'fetch failed',
    cause: { code: 'ECONNREFUSED' },
  });
  await expect(post('2')).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
  expect(done).toEqual(['2']);
});

test('breaks a body off halfway', async () => {
  const { call, faults } = open();
  faults.inject({ kind: 'halfway' });

  const response = await call('/things/7');
  const reader = response.body?.getReader();
  const chunk = await reader?.read();

  expect(response.status).toBe(200);
  expect(chunk?.value?.length).toBeGreaterThan(0);
  await expect(reader?.read()).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
});

test('breaks the JSON of a body', async () => {
  const { call, faults } = open();
  faults.inject({ kind: 'broken-json' });

  const response = await call('/things/7');

  expect(response.status).toBe(200);
  await expect(response.json()).rejects.toThrow(SyntaxError);
});

test('delays an answer, unless the caller gives up', async () => {
  vi.useFakeTimers();
  const { call, faults } = open();
  const controller = new AbortController();
  faults.inject({ kind: 'latency', ms: 60_000, times: 2 });

  const patient = call('/things/7');
  const impatient = call('/things/7', { signal: controller.signal });
  const givenUp = expect(impatient).rejects.toThrow('enough');
  await vi.advanceTimersByTimeAsync(1);
  controller.abort(new Error('enough'));
  await givenUp;
  await vi.advanceTimersByTimeAsync(60_000);

  expect((await patient).status).toBe(200);
  vi.useRealTimers();
});

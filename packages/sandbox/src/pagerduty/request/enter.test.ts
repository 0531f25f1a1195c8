import { expect, test } from 'vitest';
import { at, openSandbox } from '../sandbox.fixture.ts';

const note = { body: { note: { content: 'x' } } };

test.each([
  ['no header', {}],
  ['an unknown key', { Authorization: 'Token token=nobody' }],
  ['a bare key', { Authorization: 'KEY' }],
  ['another scheme', { Authorization: 'Basic KEY' }],
])('keeps %s out', async (_, given) => {
  const { sandbox } = openSandbox();
  const headers = Object.entries(given).map(([name, value]): [string, string] => [
    name,
    value.replace('KEY', sandbox.keys.user),
  ]);

  const response = await sandbox.fetch('https://api.pagerduty.com/users', { headers });

  expect(response.status).toBe(401);
  expect(response.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
  expect(response.headers.has('ratelimit-limit')).toBe(false);
  expect(await response.json()).toMatchObject({ error: { code: 2006 } });
});

test('takes every key as a token and as a bearer', async () => {
  const { sandbox } = openSandbox();

  for (const key of Object.values(sandbox.keys)) {
    for (const Authorization of [`Token token=${key}`, `Bearer ${key}`]) {
      const response = await sandbox.fetch('https://api.pagerduty.com/teams', {
        headers: { Authorization },
      });
      expect(response.status).toBe(200);
    }
  }
});

test('has a key for every user', async () => {
  const { sandbox, get, idOf } = openSandbox();
  const kenji = await idOf('users', 'Kenji Watanabe');

  const me = await get('/users/me', sandbox.keyOf(kenji));

  expect(at(me, 'user.id')).toBe(kenji);
  expect(() => sandbox.keyOf('PNO')).toThrow(RangeError);
});

test('refuses changes with a read-only key', async () => {
  const { sandbox, send, openIncident } = openSandbox();
  const id = await openIncident('Checkout API');
  const key = sandbox.keys.readOnly;
  const headers = { From: 'dana.reyes@acme-outdoor.example' };

  const write = await send(`POST /incidents/${id}/notes`, { key, headers, ...note });
  const read = await send(`GET /incidents/${id}/notes`, { key });

  expect(write).toMatchObject({ status: 403, body: { error: { code: 2010 } } });
  expect(read.status).toBe(200);
});

test('wants to know whom a key of the account makes a change for', async () => {
  const { sandbox, send, openIncident } = openSandbox();
  const id = await openIncident('Checkout API');
  const key = sandbox.keys.account;
  const write = (headers: Record<string, string>) =>
    send(`POST /incidents/${id}/notes`, { key, headers, ...note });

  const missing = await write({});
  const unknown = await write({ From: 'nobody@acme-outdoor.example' });
  const known = await write({ From: 'Priya.Nair@acme-outdoor.example' });

  expect(missing).toMatchObject({
    status: 400,
    body: { error: { message: expect.stringContaining('"From" header') } },
  });
  expect(unknown).toMatchObject({ status: 400, body: { error: { code: 1008 } } });
  expect(known).toMatchObject({ status: 200, body: { note: { user: { summary: 'Priya Nair' } } } });
});

test('lets a user speak for themselves, or for another', async () => {
  const { send, openIncident } = openSandbox();
  const id = await openIncident('Checkout API');
  const headers = { From: 'marcus.lee@acme-outdoor.example' };

  const own = await send(`POST /incidents/${id}/notes`, note);
  const other = await send(`POST /incidents/${id}/notes`, { headers, ...note });

  expect(at(own.body, 'note.user.summary')).toBe('Dana Reyes');
  expect(at(other.body, 'note.user.summary')).toBe('Marcus Lee');
});

test('counts requests per key and minute', async () => {
  const { sandbox, send, clock } = openSandbox();
  const limits = async (key: string) => {
    const { status, headers } = await send('GET /abilities', { key });
    return [status, headers.get('ratelimit-remaining'), headers.get('ratelimit-reset')];
  };

  const first = await limits(sandbox.keys.user);
  for (let count = 2; count < 960; count += 1) await send('GET /abilities');
  clock.now += 20_500;
  const last = await limits(sandbox.keys.user);
  const beyond = await send('GET /abilities');
  const other = await limits(sandbox.keys.manager);
  clock.now += 39_500;
  const next = await limits(sandbox.keys.user);

  expect(first).toEqual([200, '959', '60']);
  expect(last).toEqual([200, '0', '40']);
  expect(beyond).toMatchObject({
    status: 429,
    body: { error: { message: 'Rate Limit Exceeded', code: 2020 } },
  });
  expect(beyond.headers.get('ratelimit-limit')).toBe('960');
  expect(other).toEqual([200, '959', '60']);
  expect(next).toEqual([200, '959', '60']);
});

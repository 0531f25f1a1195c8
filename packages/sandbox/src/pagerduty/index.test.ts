import { expect, test } from 'vitest';
import { serveHttp } from '../http.ts';
import { createPagerDutySandbox } from './index.ts';
import { column, NOW, openSandbox } from './sandbox.fixture.ts';

test('gives byte-identical answers for the same seed, clock and calls', async () => {
  const play = async (seed: number) => {
    const { sandbox, send, openIncident } = openSandbox(seed);
    const answers: string[] = [JSON.stringify(sandbox.keys)];
    const id = await openIncident('Checkout API');
    const calls = [
      'GET /incidents?date_range=all&limit=100&offset=300',
      'GET /oncalls',
      'GET /log_entries?offset=9000',
      `GET /incidents/${id}/alerts`,
      'GET /change_events',
    ];
    for (const call of calls) {
      const { body, headers } = await send(call);
      answers.push(JSON.stringify([body, [...headers]]));
    }
    const { body } = await send(`POST /incidents/${id}/notes`, {
      body: { note: { content: 'x' } },
    });
    return [...answers, JSON.stringify(body)];
  };

  const first = await play(1);

  expect(await play(1)).toEqual(first);
  expect((await play(2)).filter((answer, index) => answer === first[index])).toEqual([]);
});

test('keeps the state of two sandboxes apart', async () => {
  const one = openSandbox();
  const other = openSandbox();
  const id = await one.openIncident('Checkout API');

  await one.send(`POST /incidents/${id}/notes`, { body: { note: { content: 'x' } } });

  expect(await one.list(`/incidents/${id}/notes`)).toHaveLength(3);
  expect(await other.list(`/incidents/${id}/notes`)).toHaveLength(2);
});

test('says so when it does not know an operation, and when there is none', async () => {
  const { send } = openSandbox();

  const unknown = await send('GET /addons/PADDON');
  const none = await send('GET /no/such/thing');

  expect(unknown).toMatchObject({
    status: 501,
    body: { error: { errors: [expect.stringContaining('GET /addons/{id}')] } },
  });
  expect(none).toMatchObject({ status: 404, body: { error: { code: 2100 } } });
});

test('refuses a body that is not JSON', async () => {
  const { sandbox, openIncident } = openSandbox();
  const id = await openIncident('Checkout API');

  const response = await sandbox.fetch(`https://api.pagerduty.com/incidents/${id}`, {
    method: 'PUT',
    body: '{"incident":',
    headers: { Authorization: `Bearer ${sandbox.keys.user}`, 'Content-Type': 'application/json' },
  });

  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ error: { code: 2001 } });
});

test('answers every call with limits and a request id of its own', async () => {
  const { send } = openSandbox();

  const answers = [await send('GET /teams'), await send('GET /teams/PNO'), await send('GET /nope')];

  const ids = answers.map(({ headers }) => headers.get('x-request-id'));
  expect(new Set(ids).size).toBe(3);
  expect(answers.map(({ headers }) => headers.get('ratelimit-limit'))).toEqual([
    '960',
    '960',
    '960',
  ]);
});

test.each([
  [429, { error: { message: 'Rate Limit Exceeded', code: 2020 } }],
  [500, { error: { message: 'Internal Server Error', code: 2000 } }],
])('gives a fault of status %d the form of the API', async (status, body) => {
  const { sandbox, send } = openSandbox();
  sandbox.faults.inject({ kind: 'status', status, on: 'GET /teams' });

  expect(await send('GET /teams')).toMatchObject({ status, body });
  expect((await send('GET /teams')).status).toBe(200);
});

test('is quick to make and to ask', async () => {
  const { list } = openSandbox();
  await list('/incidents');
  const started = performance.now();

  for (let count = 0; count < 50; count += 1) await list('/incidents');

  expect((performance.now() - started) / 50).toBeLessThan(10);
});

test('uses the real clock unless told', async () => {
  const before = Date.now() - 1000;
  const sandbox = createPagerDutySandbox();

  const response = await sandbox.fetch('https://api.pagerduty.com/incidents?statuses[]=triggered', {
    headers: { Authorization: `Bearer ${sandbox.keys.user}` },
  });
  const body: unknown = await response.json();
  const rows = Object.values(body ?? {}).find(Array.isArray) ?? [];
  const [newest] = column(rows, 'created_at')
    .map((date) => Date.parse(String(date)))
    .toReversed();

  expect(newest).toBeGreaterThanOrEqual(before - 12 * 60_000);
  expect(newest).toBeLessThanOrEqual(Date.now() - 11 * 60_000);
});

test('can be served over HTTP', async () => {
  const sandbox = createPagerDutySandbox({ now: () => NOW });
  const server = await serveHttp(sandbox.fetch);
  const headers = { Authorization: `Token token=${sandbox.keys.user}` };

  const response = await fetch(`${server.url}/incidents?statuses%5B%5D=acknowledged`, { headers });
  const body: unknown = await response.json();
  sandbox.faults.inject({ kind: 'halfway' });
  const broken = await fetch(`${server.url}/incidents`, { headers });
  const cut = expect(broken.text()).rejects.toThrow('terminated');
  await cut;
  await server.close();

  expect(body).toMatchObject({ incidents: [{ service: { summary: 'Order Service' } }] });
  expect(response.headers.get('ratelimit-remaining')).toBe('959');
});

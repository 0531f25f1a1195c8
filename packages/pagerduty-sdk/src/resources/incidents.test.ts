import { expect, test } from 'vitest';
import { client } from '../core/transport.fixture.ts';
import { InvalidRequestError } from '../errors.ts';

const incident = { id: 'PT4KHLK', status: 'triggered' };

test('lists incidents over two pages, its filters on each', async () => {
  const { pagerduty, requests } = client([
    { incidents: [{ id: 'P1' }], more: true },
    { incidents: [{ id: 'P2' }], more: false },
  ]);

  const list = pagerduty.incidents.list({
    statuses: ['triggered', 'acknowledged'],
    sort_by: ['created_at:desc', 'urgency:asc'],
  });

  expect(await list.take(50)).toEqual([{ id: 'P1' }, { id: 'P2' }]);
  expect(requests.map(({ url }) => decodeURIComponent(url.pathname + url.search))).toEqual([
    '/incidents?statuses[]=triggered&statuses[]=acknowledged&sort_by=created_at:desc,urgency:asc&limit=50&offset=0',
    '/incidents?statuses[]=triggered&statuses[]=acknowledged&sort_by=created_at:desc,urgency:asc&limit=50&offset=1',
  ]);
});

test('gets one incident out of its wrapper', async () => {
  const { pagerduty, requests } = client([{ incident }]);

  expect(await pagerduty.incidents.get('PT4KHLK', { include: ['teams'] })).toEqual(incident);
  expect(requests.map(({ method, url }) => method + decodeURIComponent(url.href))).toEqual([
    'GEThttps://api.pagerduty.com/incidents/PT4KHLK?include[]=teams',
  ]);
});

test('changes only the fields that are given', async () => {
  const { pagerduty, requests } = client([{ incident }]);
  const from = 'ana@example.com';

  const changed = await pagerduty.incidents.update('PT4KHLK', { status: 'resolved' }, { from });

  expect(changed).toEqual(incident);
  expect(requests[0]).toMatchObject({
    method: 'PUT',
    body: { incident: { type: 'incident_reference', status: 'resolved' } },
  });
  expect(requests[0]?.url.pathname).toBe('/incidents/PT4KHLK');
  expect(requests[0]?.headers.get('from')).toBe(from);
});

test('passes the options of a call on', async () => {
  const { pagerduty, requests } = client([]);
  const options = { signal: AbortSignal.abort('stop') };

  await expect(pagerduty.incidents.list({}, options).take(1)).rejects.toBe('stop');
  await expect(pagerduty.incidents.get('P1', {}, options)).rejects.toBe('stop');
  await expect(pagerduty.incidents.update('P1', {}, options)).rejects.toBe('stop');
  expect(requests).toEqual([]);
});

test.each(['', '..', 'a\u0000b'])('refuses the id %j', async (id) => {
  const { pagerduty, requests } = client([]);

  await expect(pagerduty.incidents.get(id)).rejects.toThrow(InvalidRequestError);
  await expect(pagerduty.incidents.update(id, {})).rejects.toThrow(InvalidRequestError);
  expect(requests).toEqual([]);
});

test.each([{}, { incident: null }, { incident: 'PT4KHLK' }, { incidents: [] }])(
  'refuses %j instead of an incident',
  async (body) => {
    const { pagerduty } = client([body, body]);

    await expect(pagerduty.incidents.get('P1')).rejects.toThrow(
      'GET /incidents/{id} answered something unexpected: there is no incident in the body',
    );
    await expect(pagerduty.incidents.update('P1', {})).rejects.toThrow('there is no incident');
  },
);

test('refuses an empty answer instead of an incident', async () => {
  const { pagerduty } = client([new Response(null, { status: 204 }), new Response('null')]);

  await expect(pagerduty.incidents.get('P1')).rejects.toThrow('there is no incident');
  await expect(pagerduty.incidents.get('P1')).rejects.toThrow('there is no incident');
});

test('tells that an incident does not exist', async () => {
  const body = { error: { message: 'Incident Not Found', code: 2100 } };
  const { pagerduty } = client([Response.json(body, { status: 404 })]);

  await expect(pagerduty.incidents.get('P0')).rejects.toMatchObject({
    name: 'ApiError',
    status: 404,
    code: 2100,
    message: 'GET /incidents/{id} answered 404: Incident Not Found',
  });
});

test('many changes are sent 250 a call, and each has a result in order', async () => {
  const ids = Array.from({ length: 251 }, (_, index) => `P${index}`);
  const first = { incidents: ids.slice(0, 249).map((id) => ({ id, status: 'resolved' })) };
  const { pagerduty, requests } = client([first, Response.json({}, { status: 400 })], {
    from: 'ana@example.com',
  });

  const results = await pagerduty.incidents.updateMany(
    ids.map((id) => ({ id, status: 'resolved' })),
  );

  expect(results.map(({ id }) => id)).toEqual(ids);
  expect(results[0]).toMatchObject({ incident: { status: 'resolved' }, error: undefined });
  expect(results[249]).toEqual({ id: 'P249', incident: undefined, error: undefined });
  expect(results[250]).toMatchObject({ incident: undefined, error: { status: 400 } });
  expect(requests.map(({ body }) => Object(body).incidents.length)).toEqual([250, 1]);
});

test('many changes end with an error for each where the answer is none, or the call is malformed', async () => {
  const { pagerduty } = client([new Response(null, { status: 204 })], { from: 'ana@example.com' });
  const misled = client([], { from: 'a\nb' }).pagerduty;

  const [result] = await pagerduty.incidents.updateMany([{ id: 'P1' }]);

  expect(result).toMatchObject({ id: 'P1', error: { name: 'InvalidResponseError' } });
  await expect(misled.incidents.updateMany([{ id: 'P1' }])).rejects.toThrow(InvalidRequestError);
});

test.each([[[]], [['P2', 'P1']]])(
  'merging %j into P1 is refused, and nothing is sent',
  async (sources) => {
    const { pagerduty, requests } = client([], { from: 'ana@example.com' });

    await expect(pagerduty.incidents.merge('P1', sources)).rejects.toThrow(InvalidRequestError);
    expect(requests).toEqual([]);
  },
);

import { fakeFetch } from 'fake-fetch';
import { expect, test } from 'vitest';
import { Pingera } from '../client.ts';
import {
  PingeraApiError,
  PingeraInvalidRequestError,
  PingeraInvalidResponseError,
} from '../errors.ts';

const apiKey = 'k3y-0f-4-t3st';

test('reads its lists in one request each', async () => {
  const { fetch, requests } = fakeFetch([{ id: '1' }, { id: '2' }], [{ id: '2' }], [{ id: 'u1' }]);
  const { incidents } = new Pingera({ apiKey, fetch });

  const all = await incidents.list('p1', { component_id: 'c1' }).take(9);
  const open = await incidents.unresolved('p1').take(9);
  const updates = await incidents.updates.list('p1', '2').take(9);

  expect([all, open, updates].map((rows) => rows.map(({ id }) => id))).toEqual([
    ['1', '2'],
    ['2'],
    ['u1'],
  ]);
  expect(requests.map(({ url }) => url.pathname + url.search)).toEqual([
    '/v1/pages/p1/incidents?component_id=c1',
    '/v1/pages/p1/incidents/unresolved',
    '/v1/pages/p1/incidents/2/incident_updates',
  ]);
});

test('reads one incident', async () => {
  const { fetch, requests } = fakeFetch({ id: 'i1' });

  expect(await new Pingera({ apiKey, fetch }).incidents.get('p1', 'i1')).toEqual({ id: 'i1' });
  expect(requests[0]?.url.pathname).toBe('/v1/pages/p1/incidents/i1');
});

test('opens an incident with exactly what is given', async () => {
  const { fetch, requests } = fakeFetch(Response.json({ id: 'i1' }, { status: 201 }));
  const incident = {
    name: 'Checkout fails',
    status: 'investigating',
    components: { c1: 'major_outage' },
  };

  const created = await new Pingera({ apiKey, fetch }).incidents.create('p1', incident);

  expect(created).toEqual({ id: 'i1' });
  expect(requests[0]).toMatchObject({ method: 'POST', body: incident });
});

test.each(['', '..', '\0'])('sends nothing for %j as an id', async (id) => {
  const { fetch, requests } = fakeFetch();
  const { incidents } = new Pingera({ apiKey, fetch });

  for (const sent of [
    incidents.list(id).take(1),
    incidents.unresolved(id).take(1),
    incidents.get('p1', id),
    incidents.create(id, { name: 'A', status: 'investigating' }),
    incidents.updates.list('p1', id).take(1),
  ]) {
    await expect(sent).rejects.toThrow(PingeraInvalidRequestError);
  }
  expect(requests).toEqual([]);
});

test('throws the error the API answers', async () => {
  const body = { code: 403, status: 'Forbidden', message: 'No access' };
  const { fetch } = fakeFetch(Response.json(body, { status: 403 }));

  const answer = new Pingera({ apiKey, fetch }).incidents.list('p1').take(1);

  await expect(answer).rejects.toThrow(PingeraApiError);
  await expect(answer).rejects.toThrow('answered 403: No access');
});

test('refuses a body that is no incident, and one that is no list', async () => {
  const { fetch } = fakeFetch(new Response(''), { incidents: null });
  const { incidents } = new Pingera({ apiKey, fetch });

  await expect(incidents.get('p1', 'i1')).rejects.toThrow(PingeraInvalidResponseError);
  await expect(incidents.list('p1').take(1)).rejects.toThrow(PingeraInvalidResponseError);
});

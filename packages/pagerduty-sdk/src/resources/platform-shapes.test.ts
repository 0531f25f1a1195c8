import { expect, test } from 'vitest';
import { InvalidRequestError, InvalidResponseError } from '../errors.ts';
import type { NewEventEnrichmentAssociations } from './event-enrichment-associations.ts';
import { openClient } from './open-client.fixture.ts';

const associations: NewEventEnrichmentAssociations = [
  { id: 'S1', type: 'service_reference' },
  { id: 'O1', type: 'event_orchestration_reference' },
];

test('associations that all went well have a result each', async () => {
  const { pd } = openClient(Response.json({ status: 'created' }, { status: 201 }), {
    status: 'ok',
  });
  const results = pd.enrichment.events.associations;

  expect(await results.add('E1', associations)).toEqual([
    { status: 201, association: associations[0] },
    { status: 201, association: associations[1] },
  ]);
  expect(await results.remove('E1', associations)).toEqual([
    { status: 200, association: associations[0] },
    { status: 200, association: associations[1] },
  ]);
});

test('associations that partly failed keep the result of each', async () => {
  const results = [
    { status: 201, association: associations[0] },
    { status: 404, errors: ['Not found'], association: associations[1] },
  ];
  const { pd } = openClient(Response.json({ associations: results }, { status: 207 }));

  expect(await pd.enrichment.events.associations.add('E1', associations)).toEqual(results);
});

test('associations whose fate is unknown are an error', async () => {
  const { pd } = openClient({ status: 'maybe' }, new Response(null, { status: 204 }));
  const results = pd.enrichment.events.associations;

  await expect(results.add('E1', associations)).rejects.toThrow(InvalidResponseError);
  await expect(results.remove('E1', associations)).rejects.toThrow(InvalidResponseError);
});

test('overrides that partly failed keep the result of each', async () => {
  const override = { start: '2026-01-01T00:00:00Z', end: '2026-01-02T00:00:00Z' };
  const user = { id: 'U1', type: 'user_reference' } as const;
  const results = [
    { status: 201, override: { id: 'O1', ...override, user } },
    { status: 400, errors: ['Override must end after its start'], override: { ...override, user } },
  ];
  const { pd } = openClient(Response.json(results, { status: 201 }));

  const made = await pd.schedules.overrides.create('S1', [
    { ...override, user },
    { ...override, end: override.start, user },
  ]);

  expect(made).toEqual(results);
});

test.each([{ vendor: [{ id: 'V1' }] }, { vendor: { id: 'V1' } }])(
  'a vendor is read from %j',
  async (body) => {
    const { pd } = openClient(body);

    expect(await pd.vendors.get('V1')).toEqual({ id: 'V1' });
  },
);

test('a vendor that is not there is an error', async () => {
  const { pd } = openClient({ vendor: [] });

  await expect(pd.vendors.get('V1')).rejects.toThrow(InvalidResponseError);
});

test.each(['status_update_notification_rule', 'notification_rule'])(
  'a rule for status updates is read from %s',
  async (wrapper) => {
    const { pd } = openClient({ [wrapper]: { id: 'R1' } });

    expect(await pd.users.statusUpdateRules.get('U1', 'R1')).toEqual({ id: 'R1' });
  },
);

test('a rule in neither of its wrappers is an error', async () => {
  const { pd } = openClient({ rule: { id: 'R1' } }, new Response(null, { status: 204 }));

  for (const _ of [1, 2]) {
    await expect(pd.users.statusUpdateRules.get('U1', 'R1')).rejects.toThrow(InvalidResponseError);
  }
});

test('a user is made for whom the call or the client says', async () => {
  const { pd, requests } = openClient({ user: { id: 'U1' } }, { user: { id: 'U2' } });
  const user = { type: 'user', name: 'Bo', email: 'bo@example.com' } as const;

  await pd.users.create(user);
  await pd.users.create(user, { from: 'eva@example.com' });

  expect(requests.map(({ headers }) => headers.get('from'))).toEqual([
    'ana@example.com',
    'eva@example.com',
  ]);
});

test('allow lists are asked for as early access', async () => {
  const { pd, requests } = openClient({ ip_allow_lists: [] }, { ip_allow_list: { id: 'L1' } });

  await pd.ipAllowLists.list().take(1);
  await pd.ipAllowLists.get('L1');

  expect(requests.map(({ headers }) => headers.get('x-early-access'))).toEqual([
    'ip-allow-lists',
    'ip-allow-lists',
  ]);
});

test('an empty filter is refused, for leaving it out would widen the answer', async () => {
  const { pd, requests } = openClient();

  await expect(pd.schedules.list({ team_ids: [] }).take(1)).rejects.toThrow(InvalidRequestError);
  expect(requests).toEqual([]);
});

test('a file of records goes out as it is', async () => {
  const { pd, requests } = openClient({ upload_id: 'X1' }, { upload_id: 'X2' });
  const form = new FormData();
  form.set('file', new Blob(['host,owner'], { type: 'text/csv' }), 'hosts.csv');

  await pd.enrichment.schemas.records.upload('S1', 'host,owner', { filename: 'hosts.csv' });
  await pd.enrichment.schemas.records.upload('S1', form);

  expect(requests.map(({ headers }) => headers.get('content-type')?.split(';')[0])).toEqual([
    'text/csv',
    'multipart/form-data',
  ]);
});

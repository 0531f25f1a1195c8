import { eras, readResource } from 'app-testing';
import { expect, test } from 'vitest';
import { newestIncident } from '../testing/facts.ts';
import { serve } from '../testing/serve.ts';

test.each(eras)('a %s client sees the resources and the templates', async (era) => {
  const { client } = await serve({ era });

  const { resources } = await client.listResources();
  const { resourceTemplates } = await client.listResourceTemplates();

  expect(resources.map(({ uri }) => uri).toSorted()).toEqual(['docs://tools', 'pagerduty://me']);
  expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual([
    'pagerduty://incidents/{incident_id}',
    'pagerduty://services/{service_id}',
    'pagerduty://schedules/{schedule_id}',
  ]);
});

test('says who the caller is', async () => {
  const { client } = await serve();

  expect(await readResource(client, 'pagerduty://me')).toMatchObject({
    name: 'Dana Reyes',
    teams: [{ name: 'Payments' }],
    services: expect.arrayContaining([expect.objectContaining({ name: 'Checkout API' })]),
  });
});

test('an incident comes with its notes', async () => {
  const served = await serve();
  const { incident_id, incident } = await newestIncident(served, 'triggered');
  await served.call('add_incident_note', { incident_id, content: 'On it.' });

  const read = await readResource(served.client, `pagerduty://incidents/${incident_id}`);

  expect(read).toMatchObject({
    incident: { id: incident_id, title: incident['title'] },
    notes: [{ content: 'On it.' }],
  });
});

test('a service comes with its open incidents', async () => {
  const served = await serve();
  const { incident } = await newestIncident(served, 'triggered');
  const { id } = Object(incident['service']);

  const read = await readResource(served.client, `pagerduty://services/${id}`);

  expect(read).toMatchObject({
    service: { id, escalation_policy: { name: expect.any(String) } },
    open_incidents: expect.arrayContaining([expect.objectContaining({ id: incident['id'] })]),
  });
});

test('a schedule says who has it and who is next', async () => {
  const { client, call } = await serve();
  const [turn] = (await call('who_is_on_call', { schedule_id: 'Payments Primary' })).rows;
  const { id } = Object(turn?.['schedule']);

  const read = await readResource(client, `pagerduty://schedules/${id}`);

  expect(read).toMatchObject({
    schedule: { name: 'Payments Primary', time_zone: expect.any(String) },
    on_call: [{ user: turn?.['user'], next: turn?.['next'] }],
    turns: expect.arrayContaining([
      { user: turn?.['user'], start: expect.any(String), end: expect.any(String) },
    ]),
  });
});

test('a part that cannot be read is a warning in the JSON', async () => {
  const served = await serve();
  const { incident_id } = await newestIncident(served, 'triggered');
  served.sandbox.faults.inject({ on: 'GET /incidents/{id}/notes', kind: 'status', status: 503 });

  const read = await readResource(served.client, `pagerduty://incidents/${incident_id}`);

  expect(read).toMatchObject({
    incident: { id: incident_id },
    _warnings: [expect.stringMatching(/^Answered without its notes: /)],
  });
});

test.each(['incidents/P0THERE', 'services/P0THERE', 'schedules/P0THERE'])(
  '%s is told to be none',
  async (path) => {
    const { client } = await serve();

    await expect(client.readResource({ uri: `pagerduty://${path}` })).rejects.toMatchObject({
      code: -32602,
    });
  },
);

test.each([
  ['incidents', 'incident_id'],
  ['services', 'service_id'],
  ['schedules', 'schedule_id'],
])('ids of %s are completed', async (path, name) => {
  const { client } = await serve();
  const ref = { type: 'ref/resource', uri: `pagerduty://${path}/{${name}}` } as const;

  const all = await client.complete({ ref, argument: { name, value: '' } });
  const [first = ''] = all.completion.values;
  const one = await client.complete({ ref, argument: { name, value: first } });

  expect(all.completion.values.length).toBeGreaterThan(1);
  expect(one.completion.values).toEqual([first]);
});

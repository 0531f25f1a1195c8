import { expect, test } from 'vitest';
import { at, column, NOW, openSandbox } from '../sandbox.fixture.ts';
import { MINUTE } from '../time/duration.ts';

function openChanges() {
  const sandbox = openSandbox();
  const change = (id: string, fields: Record<string, unknown>, key?: string) =>
    sandbox.send(`PUT /incidents/${id}`, {
      body: { incident: { type: 'incident_reference', ...fields } },
      ...(key === undefined ? {} : { key }),
    });
  const kinds = async (id: string) =>
    column(await sandbox.list(`/incidents/${id}/log_entries?limit=100`), 'type');
  return { ...sandbox, change, kinds };
}

test('acknowledges: assigned to who did it, logged, and seen in lists and on the service', async () => {
  const { change, kinds, list, get, openIncident, clock, idOf } = openChanges();
  const id = await openIncident('Checkout API');
  const service = await idOf('services', 'Checkout API');
  clock.now = NOW + MINUTE;

  const answer = await change(id, { status: 'acknowledged' });

  expect(answer).toMatchObject({
    status: 200,
    body: {
      incident: {
        id,
        status: 'acknowledged',
        last_status_change_at: '2026-11-20T14:31:00Z',
        last_status_change_by: { summary: 'Dana Reyes' },
        acknowledgements: [{ acknowledger: { summary: 'Dana Reyes' } }],
        assignments: [{ assignee: { summary: 'Dana Reyes' } }],
        pending_actions: [{ type: 'unacknowledge', at: '2026-11-20T15:01:00Z' }],
      },
    },
  });
  expect(column(await list('/incidents?statuses[]=acknowledged'), 'id')).toContain(id);
  expect((await kinds(id))[0]).toBe('acknowledge_log_entry');
  expect(at(await get('/log_entries?limit=1'), 'log_entries.0.incident.id')).toBe(id);
  expect(at(await get(`/services/${service}`), 'service.status')).toBe('warning');
});

test('resolves: nobody is assigned, alerts are resolved, the resolution is in the log', async () => {
  const { change, list, openIncident, clock } = openChanges();
  const id = await openIncident('Checkout API');
  clock.now = NOW + MINUTE;

  const answer = await change(id, { status: 'resolved', resolution: 'Rolled back.' });

  expect(answer).toMatchObject({
    status: 200,
    body: {
      incident: {
        status: 'resolved',
        resolved_at: '2026-11-20T14:31:00Z',
        assignments: [],
        pending_actions: [],
        alert_counts: { all: 3, triggered: 0, resolved: 3 },
      },
    },
  });
  expect((await list(`/incidents/${id}/log_entries`))[0]).toMatchObject({
    type: 'resolve_log_entry',
    note: 'Rolled back.',
  });
});

test('refuses to do twice what is done', async () => {
  const { change, openIncident } = openChanges();
  const id = await openIncident('Payment Gateway');
  await change(id, { status: 'acknowledged' });

  const again = await change(id, { status: 'acknowledged' });
  await change(id, { status: 'resolved' });
  const late = await change(id, { status: 'resolved' });
  const reassigned = await change(id, { escalation_level: 2 });

  expect(again).toMatchObject({ status: 400, body: { error: { code: 1002 } } });
  expect(late).toMatchObject({ status: 400, body: { error: { code: 1001 } } });
  expect(reassigned).toMatchObject({ status: 400, body: { error: { code: 1001 } } });
});

test('reopens, to who is on call or to who acknowledges it', async () => {
  const { change, openIncident } = openChanges();
  const id = await openIncident('Order Service');
  await change(id, { status: 'resolved' });

  const triggered = await change(id, { status: 'triggered' });
  await change(id, { status: 'resolved' });
  const acknowledged = await change(id, { status: 'acknowledged' });

  expect(triggered).toMatchObject({
    body: {
      incident: {
        status: 'triggered',
        resolved_at: null,
        assignments: [{ assignee: { summary: 'Tomás Ortega' } }],
      },
    },
  });
  expect(acknowledged).toMatchObject({
    body: {
      incident: {
        status: 'acknowledged',
        assignments: [{ assignee: { summary: 'Dana Reyes' } }],
      },
    },
  });
});

test('takes an acknowledgement back', async () => {
  const { change, kinds, openIncident } = openChanges();
  const id = await openIncident('Order Service');

  const answer = await change(id, { status: 'triggered' });

  expect(at(answer.body, 'incident.acknowledgements')).toEqual([]);
  expect((await kinds(id))[0]).toBe('unacknowledge_log_entry');
});

test('escalates to the users on call on a level and notifies them', async () => {
  const { change, kinds, openIncident } = openChanges();
  const id = await openIncident('Checkout API');

  const answer = await change(id, { escalation_level: 2 });

  expect(answer.body).toMatchObject({
    incident: {
      status: 'triggered',
      assigned_via: 'escalation_policy',
      assignments: [{ assignee: { summary: 'Tomás Ortega' } }],
    },
  });
  expect((await kinds(id)).slice(0, 3).toSorted()).toEqual([
    'escalate_log_entry',
    'notify_log_entry',
    'notify_log_entry',
  ]);
});

test('assigns to users, which opens an acknowledged incident again', async () => {
  const { change, openIncident, idOf } = openChanges();
  const id = await openIncident('Order Service');
  const helen = { id: await idOf('users', 'Helen Cho'), type: 'user_reference' };

  const answer = await change(id, { assignments: [{ assignee: helen }] });

  expect(answer.body).toMatchObject({
    incident: {
      status: 'triggered',
      assigned_via: 'direct_assignment',
      acknowledgements: [],
      assignments: [{ assignee: { summary: 'Helen Cho' } }],
    },
  });
});

test('moves to another policy, whose first level gets it', async () => {
  const { change, openIncident, idOf } = openChanges();
  const id = await openIncident('Checkout API');
  const policy = {
    id: await idOf('escalation_policies', 'Platform'),
    type: 'escalation_policy_reference',
  };

  const answer = await change(id, { escalation_policy: policy });

  expect(answer.body).toMatchObject({
    incident: {
      escalation_policy: { summary: 'Platform' },
      assignments: [{ assignee: { summary: 'Lukas Meyer' } }],
    },
  });
});

test('changes title, urgency, type and bridge, and logs what counts', async () => {
  const { change, kinds, get, openIncident } = openChanges();
  const id = await openIncident('Search');
  const conference_bridge = { conference_number: null, conference_url: 'https://meet.example/1' };

  const answer = await change(id, {
    title: 'Search is slow',
    urgency: 'high',
    incident_type: { name: 'major_incident' },
    conference_bridge,
  });

  expect(answer.body).toMatchObject({
    incident: {
      title: 'Search is slow',
      urgency: 'high',
      incident_type: { name: 'major_incident' },
    },
  });
  expect(
    at(await get(`/incidents/${id}?include[]=conference_bridge`), 'incident.conference_bridge'),
  ).toEqual(conference_bridge);
  expect((await kinds(id)).slice(0, 2)).toEqual([
    'urgency_change_log_entry',
    'field_value_change_log_entry',
  ]);
});

test('sets the priority by reference and by name, and takes it away', async () => {
  const { change, openIncident, idOf, list } = openChanges();
  const id = await openIncident('Data Pipeline');
  const reference = { id: await idOf('priorities', 'P2'), type: 'priority_reference' };

  const byReference = await change(id, { priority: reference });
  const byName = await change(id, { priority: 'P4' });
  const away = await change(id, { priority: null });
  const [entry] = await list(`/incidents/${id}/log_entries?limit=1`);

  expect(at(byReference.body, 'incident.priority.summary')).toBe('P2');
  expect(at(byName.body, 'incident.priority.summary')).toBe('P4');
  expect(at(away.body, 'incident.priority')).toBeNull();
  expect(at(entry, 'channel.changeset.application_fields')).toEqual([
    { namespace: 'incidents', name: 'priority', value: null, old_value: 'P4' },
  ]);
});

test('moves to another service', async () => {
  const { change, openIncident, idOf } = openChanges();
  const id = await openIncident('Search');
  const service = { id: await idOf('services', 'Web Storefront'), type: 'service_reference' };

  const answer = await change(id, { service });

  expect(at(answer.body, 'incident.service.summary')).toBe('Web Storefront');
});

test.each([
  [{ status: 'done' }, 2001],
  [{ type: 'ticket' }, 2001],
  [{ title: '' }, 2001],
  [{ urgency: 'medium' }, 2001],
  [{ escalation_level: 0 }, 2001],
  [{ escalation_level: 9 }, 1006],
  [{ priority: 'P9' }, 1020],
  [{ priority: { id: 'PNOTHER', type: 'priority_reference' } }, 1020],
  [{ assignments: [] }, 2001],
  [{ assignments: [{ assignee: { id: 'PNOTHER', type: 'user_reference' } }] }, 1007],
  [{ escalation_policy: { id: 'PNOTHER', type: 'escalation_policy_reference' } }, 1014],
  [{ service: { id: 'PNOTHER', type: 'service_reference' } }, 5002],
  [{ incident_type: { name: 'party' } }, 2001],
  [
    {
      escalation_level: 1,
      assignments: [{ assignee: { id: 'P', type: 'user_reference' } }],
    },
    2001,
  ],
  [{ status: 'resolved', escalation_level: 2 }, 2001],
])('refuses %j with code %d and changes nothing', async (fields, code) => {
  const { change, get, openIncident } = openChanges();
  const id = await openIncident('Checkout API');
  const before = await get(`/incidents/${id}`);

  const answer = await change(id, fields);

  expect(answer).toMatchObject({ status: 400, body: { error: { code } } });
  expect(await get(`/incidents/${id}`)).toEqual(before);
});

test('refuses a body without an incident, and an incident that is not there', async () => {
  const { change, send, openIncident } = openChanges();
  const id = await openIncident('Checkout API');

  expect(await send(`PUT /incidents/${id}`, { body: { status: 'resolved' } })).toMatchObject({
    status: 400,
    body: { error: { code: 2001, errors: [expect.stringContaining('incident')] } },
  });
  expect(await change('QNOTHERE', { status: 'resolved' })).toMatchObject({ status: 404 });
});

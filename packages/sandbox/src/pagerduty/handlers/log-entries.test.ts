import { expect, test } from 'vitest';
import { at, column, openSandbox } from '../sandbox.fixture.ts';

test('lists the account, newest first, and no further than 10 000 rows', async () => {
  const { get, list, send } = openSandbox();

  const times = column(await list('/log_entries?limit=100'), 'created_at').map(String);
  const last = await get('/log_entries?limit=100&offset=9900&total=true');
  const beyond = await send('GET /log_entries?limit=100&offset=9901');

  expect(times).toEqual(times.toSorted().reverse());
  expect(last).toMatchObject({ more: true });
  expect(at(last, 'log_entries')).toHaveLength(100);
  expect(Number(at(last, 'total'))).toBeGreaterThan(10_000);
  expect(beyond).toMatchObject({ status: 400, body: { error: { code: 2001 } } });
});

test('lists one incident, whose first entry is the trigger', async () => {
  const { list, get, openIncident } = openSandbox();
  const id = await openIncident('Checkout API');

  const entries = await list(`/incidents/${id}/log_entries?limit=100`);
  const trigger = at(await get(`/incidents/${id}`), 'incident.first_trigger_log_entry.id');

  expect(new Set(column(entries, 'incident.id'))).toEqual(new Set([id]));
  expect(entries.at(-1)).toMatchObject({
    id: trigger,
    type: 'trigger_log_entry',
    channel: { type: 'events_api_v2' },
    event_details: { description: 'Checkout API: 5xx rate above 20 % in us-east-1' },
  });
});

test('tells who was notified how, and who it was assigned to', async () => {
  const { list, openIncident } = openSandbox();
  const id = await openIncident('Checkout API');

  const entries = await list(`/incidents/${id}/log_entries?limit=100`);
  const of = (type: string) => entries.filter((entry) => at(entry, 'type') === `${type}_log_entry`);

  expect(of('assign')).toMatchObject([{ assignees: [{ summary: 'Dana Reyes' }] }]);
  expect(column(of('notify'), 'channel.notification.type').toSorted()).toEqual([
    'phone_notification',
    'phone_notification',
    'push_notification',
    'sms_notification',
  ]);
  expect(of('notify')[0]).toMatchObject({ user: { summary: 'Dana Reyes' } });
});

test('gives an overview without notifications and repeated events', async () => {
  const { list, openIncident } = openSandbox();
  const id = await openIncident('Checkout API');

  const entries = await list(`/incidents/${id}/log_entries?is_overview=true&limit=100`);

  expect(column(entries, 'type')).toEqual([
    'annotate_log_entry',
    'annotate_log_entry',
    'assign_log_entry',
    'trigger_log_entry',
  ]);
});

test('narrows by time and team', async () => {
  const { list, idOf } = openSandbox();
  const platform = await idOf('teams', 'Platform');
  const range = 'since=2026-11-10T00:00:00Z&until=2026-11-11T00:00:00Z';

  const entries = await list(`/log_entries?${range}&team_ids[]=${platform}&limit=100`);

  expect(entries.length).toBeGreaterThan(0);
  expect(new Set(column(entries, 'teams.0.summary'))).toEqual(new Set(['Platform']));
  expect(column(entries, 'created_at').every((time) => String(time).startsWith('2026-11-10'))).toBe(
    true,
  );
});

test('shows in full what is included', async () => {
  const { list } = openSandbox();
  const query = 'include[]=incidents&include[]=services&include[]=teams&include[]=channels&limit=1';

  const [entry] = await list(`/log_entries?${query}`);

  expect(entry).toMatchObject({
    incident: { type: 'incident', incident_number: expect.any(Number) },
    service: { type: 'service' },
    teams: [{ type: 'team' }],
  });
});

test('refuses bad dates, and incidents that are not there', async () => {
  const { send } = openSandbox();

  expect((await send('GET /log_entries?since=x')).status).toBe(400);
  expect((await send('GET /log_entries?since=2026-11-02&until=2026-11-01')).status).toBe(400);
  expect((await send('GET /incidents/QNO/log_entries')).status).toBe(404);
});

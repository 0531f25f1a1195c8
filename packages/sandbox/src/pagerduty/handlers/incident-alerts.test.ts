import { expect, test } from 'vitest';
import { at, column, openSandbox } from '../sandbox.fixture.ts';

test('lists the alerts of an incident, oldest first', async () => {
  const { get, list, openIncident } = openSandbox();
  const id = await openIncident('Checkout API');

  const body = await get(`/incidents/${id}/alerts`);
  const alerts = await list(`/incidents/${id}/alerts`);

  expect(body).toMatchObject({ limit: 25, offset: 0, more: false });
  expect(alerts).toHaveLength(3);
  expect(alerts[0]).toMatchObject({
    type: 'alert',
    status: 'triggered',
    severity: 'critical',
    incident: { id, type: 'incident_reference' },
    service: { summary: 'Checkout API' },
    integration: { type: 'events_api_v2_inbound_integration_reference' },
    body: { type: 'alert_body', details: { error_rate: '23.4 %' } },
  });
});

test('narrows by status and key, sorts and pages', async () => {
  const { get, list, openIncident } = openSandbox();
  const id = await openIncident('Checkout API');
  const [first] = await list(`/incidents/${id}/alerts`);
  const key = encodeURIComponent(String(at(first, 'alert_key')));

  expect(await list(`/incidents/${id}/alerts?statuses[]=resolved`)).toEqual([]);
  expect(await list(`/incidents/${id}/alerts?alert_key=${key}`)).toEqual([first]);
  expect(column(await list(`/incidents/${id}/alerts?sort_by=created_at:desc`), 'id')[2]).toBe(
    at(first, 'id'),
  );
  expect(await get(`/incidents/${id}/alerts?limit=1&offset=1&total=true`)).toMatchObject({
    more: true,
    total: 3,
  });
});

test('shows in full what is included', async () => {
  const { list, openIncident } = openSandbox();
  const id = await openIncident('Checkout API');
  const query = 'include[]=services&include[]=incidents&include[]=first_trigger_log_entries';

  const [alert] = await list(`/incidents/${id}/alerts?${query}`);

  expect(alert).toMatchObject({
    service: { type: 'service', status: 'critical' },
    incident: { type: 'incident', status: 'triggered' },
    first_trigger_log_entry: { type: 'trigger_log_entry' },
  });
});

test('refuses what it cannot be, and incidents that are not there', async () => {
  const { send, openIncident } = openSandbox();
  const id = await openIncident('Checkout API');

  expect((await send(`GET /incidents/${id}/alerts?statuses[]=acknowledged`)).status).toBe(400);
  expect((await send(`GET /incidents/${id}/alerts?sort_by=severity`)).status).toBe(400);
  expect((await send('GET /incidents/QNO/alerts')).status).toBe(404);
});

import { Pingera, PingeraApiError, PingeraAuthError, PingeraConnectionError } from 'pingera-sdk';
import { expect, test } from 'vitest';
import { SECOND_MS } from './dates.ts';
import { createPingeraSandbox } from './index.ts';

function open() {
  const clock = { now: Date.UTC(2025, 10, 20, 12, 34, 56, 789) };
  const sandbox = createPingeraSandbox({ now: () => clock.now });
  const { apiKey } = sandbox.keys;
  const pingera = new Pingera({ apiKey, fetch: sandbox.fetch, retries: 0 });
  return { clock, sandbox, pingera };
}

test('lists checks over several pages and updates one', async () => {
  const { pingera } = open();

  const checks = await pingera.checks.list({}, { pageSize: 5 }).take(50);
  const [failing] = await pingera.checks.list({ status: ['failed'] }).take(5);
  const paused = await pingera.checks.update(String(failing?.id), { active: false });

  expect(checks.length).toBe(14);
  expect(failing?.name).toBe('Checkout API');
  expect(paused).toMatchObject({ active: false, status: 'paused' });
});

test('opens an incident and resolves it', async () => {
  const { pingera, sandbox } = open();
  const [page] = await pingera.pages.list().take(1);
  const pageId = String(page?.id);
  const path = { page_id: pageId };
  const components = await pingera.request('GET /pages/{page_id}/components', { path });
  const checkout = components.find(({ name }) => name === 'Checkout');

  const incident = await pingera.incidents.create(pageId, {
    name: 'Checkout is failing',
    status: 'investigating',
    components: { [String(checkout?.id)]: 'major_outage' },
  });
  const open_ = await pingera.incidents.unresolved(pageId).take(5);
  await pingera.request('PATCH /pages/{page_id}/incidents/{incident_id}', {
    path: { page_id: pageId, incident_id: String(incident.id) },
    body: { status: 'resolved' },
  });
  const after = await pingera.request('GET /pages/{page_id}/components/{component_id}', {
    path: { page_id: pageId, component_id: String(checkout?.id) },
  });

  expect(open_.map(({ id }) => id)).toEqual([incident.id]);
  expect(after.status).toBe('operational');
  expect(sandbox.deliveries.length).toBe(2);
});

test('runs a check and reads its result', async () => {
  const { pingera, clock } = open();
  const [check] = await pingera.checks.list({ name: 'Checkout API' }).take(1);

  const { job_id } = await pingera.request('POST /checks/{check_id}/execute', {
    path: { check_id: String(check?.id) },
  });
  clock.now += 5 * SECOND_MS;
  const job = await pingera.request('GET /checks/jobs/{job_id}', { path: { job_id } });

  expect(job).toMatchObject({ status: 'completed', result: { status: 'failed' } });
});

test('pages through heartbeat pings and alerts, whose lists page otherwise', async () => {
  const { pingera } = open();
  const [first] = await pingera.paginate('GET /heartbeats').take(1);

  const pings = await pingera
    .paginate('GET /heartbeats/{check_id}/pings', {
      path: { check_id: String(first?.id) },
      pageSize: 7,
    })
    .take(20);
  const alerts = await pingera.paginate('GET /alerts', { pageSize: 2 }).take(7);

  expect(new Set(pings.map(({ id }) => id)).size).toBe(20);
  expect(new Set(alerts.map(({ id }) => id)).size).toBe(7);
});

test('turns both error forms and faults into errors of the client', async () => {
  const { pingera, sandbox } = open();
  const stranger = new Pingera({ apiKey: 'nobody', fetch: sandbox.fetch, retries: 0 });

  await expect(stranger.checks.list().take(1)).rejects.toThrow(PingeraAuthError);
  await expect(pingera.checks.get('abcabcabcabc')).rejects.toThrow(PingeraApiError);
  sandbox.faults.inject({ kind: 'drop' });
  await expect(pingera.checks.list().take(1)).rejects.toThrow(PingeraConnectionError);
});

test('works with the token as well', async () => {
  const { sandbox } = open();
  const pingera = new Pingera({ jwt: sandbox.keys.jwt, fetch: sandbox.fetch, retries: 0 });

  const pages = await pingera.pages.list().take(5);

  expect(pages.map(({ name }) => name)).toEqual(['Acme Outdoor Status', 'Acme Outdoor Internal']);
});

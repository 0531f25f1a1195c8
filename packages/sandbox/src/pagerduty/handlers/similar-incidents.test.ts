import { expect, test } from 'vitest';
import { at, column, openSandbox } from '../sandbox.fixture.ts';

test('finds earlier incidents of the service with a title like it, most alike first', async () => {
  const { get, list, openIncident } = openSandbox();
  const id = await openIncident('Checkout API');

  const body = await get(`/incidents/${id}/past_incidents?total=true`);
  const rows = await list(`/incidents/${id}/past_incidents?limit=999`);
  const scores = column(rows, 'score').map(Number);

  expect(body).toMatchObject({ limit: 5, total: rows.length });
  expect(at(body, 'past_incidents')).toHaveLength(5);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  expect(
    column(rows, 'incident.title').every((title) => String(title).startsWith('Checkout API')),
  ).toBe(true);
  expect(column(rows, 'incident.id')).not.toContain(id);
});

test('finds what else came at the time, on services that hang together', async () => {
  const { list, openIncident } = openSandbox();
  const id = await openIncident('Checkout API');

  const rows = await list(`/incidents/${id}/related_incidents`);
  const gateway = rows.find((row) =>
    String(at(row, 'incident.title')).startsWith('Payment Gateway'),
  );

  expect(gateway).toMatchObject({
    relationships: [
      {
        type: 'service_dependency',
        metadata: { dependent_services: { type: 'technical_service_reference' } },
      },
    ],
  });
  expect(at(gateway, 'incident')).not.toHaveProperty('status');
});

test('shows related incidents in full when asked to', async () => {
  const { list, openIncident } = openSandbox();
  const id = await openIncident('Checkout API');

  const [row] = await list(`/incidents/${id}/related_incidents?additional_details[]=incident`);

  expect(row).toMatchObject({ incident: { type: 'incident', status: expect.any(String) } });
});

test('refuses a limit past 999, and incidents that are not there', async () => {
  const { send, openIncident } = openSandbox();
  const id = await openIncident('Checkout API');

  expect((await send(`GET /incidents/${id}/past_incidents?limit=1000`)).status).toBe(400);
  expect((await send(`GET /incidents/${id}/related_incidents?additional_details[]=x`)).status).toBe(
    400,
  );
  expect((await send('GET /incidents/QNO/past_incidents')).status).toBe(404);
  expect((await send('GET /incidents/QNO/related_incidents')).status).toBe(404);
});

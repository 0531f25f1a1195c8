import { expect, test } from 'vitest';
import { at, openSandbox, text } from '../../../sandbox.fixture.ts';

test('calls an incident novel that never came before, and rare when it comes again', async () => {
  const { get, send, idOf, openIncident } = openSandbox();
  const id = await openIncident('Checkout API');
  const title = at(await get(`/incidents/${id}`), 'incident.title');
  const service = { id: await idOf('services', 'Checkout API'), type: 'service_reference' };

  const alone = await get(`/incidents/${id}/outlier_incident`);
  const made = await send('POST /incidents', {
    body: { incident: { type: 'incident', title, service } },
  });
  const again = await get(`/incidents/${text(made.body, 'incident.id')}/outlier_incident`);

  expect(alone).toMatchObject({
    outlier_incident: {
      incident: { id, title, occurrence: { count: 1, category: 'novel' } },
      incident_template: { mined_text: title },
    },
  });
  expect(again).toMatchObject({
    outlier_incident: { incident: { title, occurrence: { count: 2, category: 'rare' } } },
  });
});

test('looks back six months, or as far as it is told', async () => {
  const { get, openIncident } = openSandbox();
  const path = `/incidents/${await openIncident('Checkout API')}/outlier_incident`;
  const since = 'outlier_incident.incident.occurrence.since';

  expect(String(at(await get(path), since))).toMatch(/^2026-05-20T/);
  expect(String(at(await get(`${path}?since=2026-11-01`), since))).toMatch(/^2026-11-01T/);
});

test('refuses what is no date, other details, and incidents that are not there', async () => {
  const { send, openIncident } = openSandbox();
  const path = `/incidents/${await openIncident('Checkout API')}/outlier_incident`;

  expect((await send(`GET ${path}?since=yesterday-ish`)).status).toBe(400);
  expect((await send(`GET ${path}?additional_details[]=x`)).status).toBe(400);
  expect((await send('GET /incidents/QNO/outlier_incident')).status).toBe(404);
});

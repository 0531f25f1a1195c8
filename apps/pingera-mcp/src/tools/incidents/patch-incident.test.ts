import { expect, test } from 'vitest';
import { checkout, statusPage } from '../../testing/facts.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

/** An open incident, of which nobody was told. */
async function serveOpen() {
  const served = await serve();
  const { rows } = await served.call('create_incident', {
    page_id: statusPage.id,
    name: 'Checkout is slow',
    components: { [checkout.id]: 'degraded_performance' },
    deliver_notifications: false,
  });
  served.sent.length = 0;
  return { ...served, incident: { page_id: statusPage.id, incident_id: rows[0]?.['id'] } };
}

test('answers the incident as it is now', async () => {
  const { call, incident } = await serveOpen();

  const { envelope } = await call('patch_incident', {
    ...incident,
    status: 'monitoring',
    body: 'We see it recover.',
    impact: 'major',
    deliver_notifications: false,
  });

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "incidents": [
        {
          "components": [
            {
              "id": "<id>",
              "name": "Checkout",
              "status": "degraded_performance",
            },
          ],
          "created_at": "2026-03-04T15:00:00.000Z",
          "id": "<id>",
          "impact": "major",
          "latest_update": "We see it recover.",
          "name": "Checkout is slow",
          "status": "monitoring",
        },
      ],
      "metadata": {
        "count": 1,
        "description": "Incident changed; subscribers are not notified",
      },
    }
  `);
});

test.each([
  ['patch_incident', 'PATCH'],
  ['update_incident', 'PUT'],
])('%s sends by %s exactly what is given', async (tool, method) => {
  const { call, sent, incident } = await serveOpen();
  const path = `${method} /pages/${statusPage.id}/incidents/${incident.incident_id}`;

  await call(tool, { ...incident, name: 'Checkout fails' });
  await call(tool, {
    ...incident,
    incident_data: { components: { [checkout.id]: 'operational' } },
  });

  expect(sent).toEqual([
    `${path} {"name":"Checkout fails"}`,
    `${path} {"components":{"${checkout.id}":"operational"}}`,
  ]);
});

test.each([
  ['patch_incident', undefined, 1, 'subscribers are notified'],
  ['patch_incident', true, 1, 'subscribers are notified'],
  ['patch_incident', false, 0, 'subscribers are not notified'],
  ['update_incident', undefined, 1, 'subscribers are notified'],
  ['update_incident', false, 0, 'subscribers are not notified'],
])('%s with deliver_notifications %s tells as it says', async (tool, wish, count, words) => {
  const { call, sandbox, incident } = await serveOpen();
  const args = { ...incident, status: 'resolved', deliver_notifications: wish };

  const { metadata } = await call(tool, args);

  expect(metadata.description).toContain(words);
  expect(sandbox.deliveries).toHaveLength(count);
});

test.each([
  ['patch_incident', {}],
  ['patch_incident', { deliver_notifications: true }],
  ['update_incident', { deliver_notifications: true }],
  ['update_incident', { incident_data: '{}' }],
])('%s with %j changes nothing, and so tells nobody', async (tool, args) => {
  const { call, sent, sandbox, incident } = await serveOpen();

  const { error } = await call(tool, { ...incident, ...args });

  expect(error).toMatchObject({
    code: 'INVALID_INPUT',
    message: 'there is nothing to change: give name, status, body, impact or components',
  });
  expect([sent, sandbox.deliveries]).toEqual([[], []]);
});

test.each([
  ['patch_incident', { scheduled_for: '2026-03-07T02:00:00Z' }, 'no parameter scheduled_for'],
  ['update_incident', { metadata: {} }, 'no parameter metadata'],
  ['patch_incident', { impact: 'none' }, 'impact = "none"'],
  ['patch_incident', { components: {} }, 'components = {}: must name a component'],
])('%s refuses %j and sends nothing', async (tool, args, message) => {
  const { call, sent, incident } = await serveOpen();

  const { error } = await call(tool, { ...incident, name: 'x', ...args });

  expect(error?.message).toContain(message);
  expect(sent).toEqual([]);
});

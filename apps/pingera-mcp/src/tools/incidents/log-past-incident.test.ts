import { expect, test } from 'vitest';
import { checkout, statusPage } from '../../testing/facts.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

const began = { body: 'Slow.', status: 'investigating', created_at: '2026-02-01T08:00:00Z' };
const ended = { body: 'Fast.', status: 'resolved', created_at: '2026-02-01T09:00:00Z' };
const past = { page_id: statusPage.id, name: 'Checkout was slow', impact: 'minor' };

test('answers the incident that it recorded', async () => {
  const { call } = await serve();
  const components = { [checkout.id]: 'partial_outage' };

  const { envelope } = await call('log_past_incident', {
    ...past,
    incident_updates: [{ ...began, components }, ended],
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
          "created_at": "2026-02-01T08:00:00.000Z",
          "id": "<id>",
          "impact": "minor",
          "latest_update": "Fast.",
          "name": "Checkout was slow",
          "resolved_at": "2026-02-01T09:00:00.000Z",
          "status": "resolved",
        },
      ],
      "metadata": {
        "count": 1,
        "description": "Past incident recorded on page <id>; subscribers are not notified",
      },
    }
  `);
});

test('sends the updates oldest first, whatever their order', async () => {
  const { call, sent } = await serve();

  await call('log_past_incident', { ...past, incident_updates: JSON.stringify([ended, began]) });

  const [, json = ''] = sent[0]?.split('/log-past-incident ') ?? [];
  expect(JSON.parse(json)).toEqual({
    name: past.name,
    impact: 'minor',
    incident_updates: [
      { ...began, created_at: '2026-02-01T08:00:00.000Z' },
      { ...ended, created_at: '2026-02-01T09:00:00.000Z' },
    ],
  });
});

test.each([
  [undefined, 0, 'subscribers are not notified'],
  [false, 0, 'subscribers are not notified'],
  [true, 1, 'subscribers are notified'],
])('deliver_notifications %s tells subscribers %i times', async (wish, count, words) => {
  const { call, sandbox } = await serve();
  const args = { ...past, incident_updates: [began, ended], deliver_notifications: wish };

  const { metadata } = await call('log_past_incident', args);

  expect(sandbox.deliveries).toHaveLength(count);
  expect(metadata.description).toContain(words);
});

test.each([
  [[], 'incident_updates'],
  [[began, { ...ended, status: 'closed' }], '1.status'],
  [[began, { ...ended, created_at: 'later' }], '1.created_at'],
  [[{ body: 'x', status: 'resolved' }], '0.created_at'],
])('refuses updates %j as a whole and sends nothing', async (incident_updates, message) => {
  const { call, sent } = await serve();

  const { error } = await call('log_past_incident', { ...past, incident_updates });

  expect(error?.code).toBe('INVALID_INPUT');
  expect(error?.message).toContain(message);
  expect(sent).toEqual([]);
});

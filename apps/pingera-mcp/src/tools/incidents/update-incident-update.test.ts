import { expect, test } from 'vitest';
import { slowSearch } from '../../testing/facts-incidents.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

async function serveUpdate() {
  const served = await serve();
  const { rows } = await served.call('get_incident_updates', slowSearch);
  served.sent.length = 0;
  return { ...served, update: { ...slowSearch, update_id: String(rows[0]?.['id']) } };
}

test('answers the corrected update, and tells nobody', async () => {
  const { call, sent, sandbox, update } = await serveUpdate();

  const { envelope } = await call('update_incident_update', {
    ...update,
    update_data: { body: 'The index caught up.', created_at: '2026-02-26T18:00:00+02:00' },
  });

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "incident_updates": [
        {
          "body": "The index caught up.",
          "components": [
            {
              "id": "<id>",
              "name": "Search",
              "status": "operational",
            },
          ],
          "created_at": "2026-02-26T16:00:00.000Z",
          "id": "<id>",
          "status": "resolved",
          "updated_at": "2026-03-04T15:00:00.000Z",
        },
      ],
      "metadata": {
        "count": 1,
        "description": "Update corrected; subscribers are not notified",
      },
    }
  `);
  expect(sandbox.deliveries).toEqual([]);
  expect(sent).toEqual([
    `PATCH /pages/${update.page_id}/incidents/${update.incident_id}/incident_updates/${update.update_id} ` +
      '{"body":"The index caught up.","created_at":"2026-02-26T16:00:00.000Z"}',
  ]);
});

test.each([
  [{ body: 'x', status: 'resolved' }, 'status of an update cannot be changed'],
  [{}, 'there is nothing to change: give body or created_at'],
  [{ created_at: 'yesterday' }, 'not an ISO 8601 date'],
  [{ body: 'x', deliver_notifications: true }, 'there is no parameter deliver_notifications'],
])('refuses %j and sends nothing', async (change, message) => {
  const { call, sent, update } = await serveUpdate();

  const { error } = await call('update_incident_update', { ...update, ...change });

  expect(error?.code).toBe('INVALID_INPUT');
  expect(error?.message).toContain(message);
  expect(sent).toEqual([]);
});

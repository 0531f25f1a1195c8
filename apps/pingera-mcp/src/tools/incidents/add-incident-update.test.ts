import { expect, test } from 'vitest';
import { move, slowSearch } from '../../testing/facts-incidents.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

const path = `/pages/${slowSearch.page_id}/incidents/${slowSearch.incident_id}`;

test('answers what was posted', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('add_incident_update', {
    ...slowSearch,
    update_data: { body: 'It is slow again.', status: 'identified' },
  });

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "incident_updates": [
        {
          "body": "It is slow again.",
          "components": [
            {
              "id": "<id>",
              "name": "Search",
              "status": "operational",
            },
          ],
          "created_at": "2026-03-04T15:00:00.000Z",
          "id": "<id>",
          "status": "identified",
          "updated_at": "2026-03-04T15:00:00.000Z",
        },
      ],
      "metadata": {
        "count": 1,
        "description": "Posted; the incident is identified now; subscribers are notified",
      },
    }
  `);
  expect(sent).toEqual([
    `POST ${path}/incident_updates {"body":"It is slow again.","status":"identified"}`,
  ]);
});

test('without a status the incident keeps its own', async () => {
  const { call, sent } = await serve();
  const body = 'The cause is written up.';

  const { metadata } = await call('add_incident_update', { ...slowSearch, body });

  expect(metadata.description).toBe(
    'Posted; the incident stays resolved; subscribers are notified',
  );
  expect(sent).toEqual([
    `GET ${path}`,
    `POST ${path}/incident_updates {"body":"${body}","status":"resolved"}`,
  ]);
});

test.each([
  [undefined, 1],
  [true, 1],
  [false, 0],
])('deliver_notifications %s tells subscribers %i times', async (wish, count) => {
  const { call, sandbox } = await serve();
  const said = { body: 'x', status: 'resolved', deliver_notifications: wish };

  const { metadata } = await call('add_incident_update', { ...slowSearch, ...said });

  expect(sandbox.deliveries).toHaveLength(count);
  expect(metadata.description?.includes('not notified')).toBe(count === 0);
});

test.each([
  [{ body: ' ' }, 'body = " ": must not be blank'],
  [{ status: 'resolved' }, 'body is required'],
  [{ body: 'x', status: 'open' }, 'status = "open"'],
  [{ body: 'x', components: {} }, 'there is no parameter components'],
])('refuses %j and sends nothing', async (said, message) => {
  const { call, sent } = await serve();

  const { error } = await call('add_incident_update', { ...slowSearch, ...said });

  expect(error?.message).toContain(message);
  expect(sent).toEqual([]);
});

test('what Pingera refuses is passed on', async () => {
  const { call } = await serve();

  const { error } = await call('add_incident_update', { ...move, body: 'It is postponed.' });

  expect(error).toMatchObject({ code: 'INVALID_INPUT' });
  expect(error?.message).toContain('json.status');
});

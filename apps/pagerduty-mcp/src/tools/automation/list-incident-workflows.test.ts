import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

test('lists workflows without their steps', async () => {
  const { call } = await serve();

  const { envelope } = await call('list_incident_workflows', { query: 'communi' });

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "incident_workflows": [
        {
          "created_at": "2025-12-04T15:00:00.000Z",
          "description": "Reminds whoever leads to post on the status page.",
          "html_url": "https://acme-outdoor.pagerduty.com/flex-workflows/workflows/<id>",
          "id": "<id>",
          "is_enabled": true,
          "name": "Customer Communication",
          "team_id": "<id>",
        },
      ],
      "metadata": {
        "count": 1,
        "description": "1 incident workflow",
      },
    }
  `);
});

test('honours limit and goes on with the cursor', async () => {
  const { call } = await serve();

  const first = await call('list_incident_workflows', { limit: 1 });
  const second = await call('list_incident_workflows', {
    limit: 1,
    cursor: first.metadata.next_cursor,
  });

  expect([...first.rows, ...second.rows].map(({ name }) => name)).toEqual([
    'Major Incident',
    'Customer Communication',
  ]);
  expect(second.metadata.has_more).toBeUndefined();
});

test('nothing found is an empty list', async () => {
  const { call } = await serve();

  const { rows, error } = await call('list_incident_workflows', { query: 'nothing such' });

  expect([rows, error]).toEqual([[], undefined]);
});

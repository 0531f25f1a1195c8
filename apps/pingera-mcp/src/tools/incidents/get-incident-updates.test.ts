import { readPages } from 'app-testing';
import { expect, test } from 'vitest';
import { slowSearch } from '../../testing/facts-incidents.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

test('answers what was said, newest first', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('get_incident_updates', { ...slowSearch, limit: 2 });

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "incident_updates": [
        {
          "body": "The index has caught up.",
          "components": [
            {
              "id": "<id>",
              "name": "Search",
              "status": "operational",
            },
          ],
          "created_at": "2026-02-26T15:23:00.000Z",
          "id": "<id>",
          "status": "resolved",
          "updated_at": "2026-02-26T15:23:00.000Z",
        },
        {
          "body": "The import is paused, search is fast.",
          "components": [
            {
              "id": "<id>",
              "name": "Search",
              "status": "degraded_performance",
            },
          ],
          "created_at": "2026-02-26T14:53:00.000Z",
          "id": "<id>",
          "status": "monitoring",
          "updated_at": "2026-02-26T14:53:00.000Z",
        },
      ],
      "metadata": {
        "count": 2,
        "description": "2 incident updates, newest first",
        "has_more": true,
        "next_cursor": "<cursor>",
      },
    }
  `);
  expect(sent).toEqual([
    `GET /pages/${slowSearch.page_id}/incidents/${slowSearch.incident_id}/incident_updates`,
  ]);
});

test('pages hold every update once', async () => {
  const served = await serve();

  const answers = await readPages(served, 'get_incident_updates', { ...slowSearch, limit: 3 });

  expect(answers.map(({ rows }) => rows.map(({ status }) => status))).toEqual([
    ['resolved', 'monitoring', 'identified'],
    ['investigating'],
  ]);
});

test('a row that is none does not fail the others', async () => {
  const rows = [null, { id: 'u1', status: 'resolved', created_at: null }];
  const { call } = await serve({ fetch: async () => Response.json(rows) });

  const { envelope } = await call('get_incident_updates', slowSearch);

  expect(envelope['incident_updates']).toEqual([{ id: 'u1', status: 'resolved' }]);
});

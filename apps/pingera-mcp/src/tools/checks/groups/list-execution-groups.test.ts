import { expect, test } from 'vitest';
import { regionalCheck } from '../../../testing/facts-groups.ts';
import { serve } from '../../../testing/serve.ts';
import { withoutIds } from '../../../testing/without-ids.ts';

test('answers the runs of a check in several regions', async () => {
  const { call, sent } = await serve();
  const args = { check_id: regionalCheck, limit: 1 };

  const { envelope } = await call('list_execution_groups', args);

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "execution_groups": [
        {
          "avg_response_time": "201ms",
          "check_id": "<id>",
          "completed_at": "2026-03-04T14:59:06.454Z",
          "created_at": "2026-03-04T14:59:05.454Z",
          "id": "<id>",
          "max_response_time": "251ms",
          "min_response_time": "168ms",
          "regions": {
            "EU, West": "ok",
            "RU, Moscow": "ok",
            "US, East coast": "ok",
          },
          "requested_regions": [
            "RU, Moscow",
            "EU, West",
            "US, East coast",
          ],
          "status": "completed",
        },
      ],
      "metadata": {
        "count": 1,
        "description": "1 execution group",
        "has_more": true,
        "next_cursor": "<cursor>",
      },
    }
  `);
  expect(sent).toEqual([`GET /checks/${regionalCheck}/execution-groups?page=1&page_size=1`]);
});

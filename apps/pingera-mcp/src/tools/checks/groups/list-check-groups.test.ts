import { expect, test } from 'vitest';
import { serve } from '../../../testing/serve.ts';
import { withoutIds } from '../../../testing/without-ids.ts';

test('answers the groups, page by page', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('list_check_groups', { page_size: 1 });

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "check_groups": [
        {
          "active": true,
          "checks_count": 6,
          "created_at": "2025-02-17T15:00:00.000Z",
          "description": "What customers touch",
          "id": "<id>",
          "name": "Shop",
          "position": 0,
          "updated_at": "2025-02-17T15:00:00.000Z",
        },
      ],
      "metadata": {
        "count": 1,
        "description": "1 check group",
        "has_more": true,
        "next_cursor": "<cursor>",
      },
    }
  `);
  expect(sent).toEqual(['GET /check-groups?page=1&page_size=1']);
});

import { readPages } from 'app-testing';
import { expect, test } from 'vitest';
import { shopGroup } from '../../../testing/facts-groups.ts';
import { serve } from '../../../testing/serve.ts';

test('answers the checks of the group, each once', async () => {
  const served = await serve();
  const args = { group_id: shopGroup, limit: 4 };

  const answers = await readPages(served, 'get_checks_in_group', args);

  const rows = answers.flatMap((answer) => answer.rows);
  expect(answers.map(({ metadata }) => metadata.count)).toEqual([4, 2]);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(6);
  expect(rows.map(({ group }) => group)).toEqual(
    Array.from({ length: 6 }, () => ({ id: shopGroup, name: 'Shop' })),
  );
  expect(served.sent[0]).toBe(`GET /check-groups/${shopGroup}/checks?page=1&page_size=4`);
});

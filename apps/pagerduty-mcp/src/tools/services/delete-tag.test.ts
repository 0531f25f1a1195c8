import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('deletes a tag, also from what had it', async () => {
  const { call } = await serve();
  const [tag] = (await call('list_tags')).rows;

  await call('delete_tag', { tag_id: tag?.['id'] });
  const left = await call('list_tags', { team_id: 'Payments' });

  expect(left.rows).toEqual([]);
});

import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('lists what has a tag, by kind', async () => {
  const { call } = await serve();
  const [tag] = (await call('list_tags')).rows;
  const tag_id = tag?.['id'];

  const teams = await call('list_tagged', { tag_id, entity_type: 'teams' });
  const users = await call('list_tagged', { tag_id, entity_type: 'users' });

  expect(teams.rows).toMatchObject([{ name: 'Payments' }]);
  expect(users.rows).toEqual([]);
});

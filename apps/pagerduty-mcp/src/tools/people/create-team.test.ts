import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('makes a team whose new members are no managers unless told', async () => {
  const { call } = await serve();

  const { rows } = await call('create_team', { name: 'Returns', description: 'Back.' });
  const listed = await call('list_teams', { query: 'returns' });
  const again = await call('create_team', { name: 'Returns' });

  expect(rows[0]).toMatchObject({ name: 'Returns', default_role: 'none' });
  expect(listed.rows).toEqual(rows);
  expect(again.error?.message).toContain('already been taken');
});

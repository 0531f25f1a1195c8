import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('makes a team that everyone sees unless told, once', async () => {
  const { call } = await serve();

  const { rows } = await call('create_team', { name: 'Returns', description: 'Back.' });
  const hidden = await call('create_team', { name: 'Fraud', default_role: 'none' });
  const listed = await call('list_teams', { query: 'returns' });
  const again = await call('create_team', { name: 'Returns' });

  expect(rows[0]).toMatchObject({ name: 'Returns', default_role: 'manager' });
  expect(hidden.rows[0]).toMatchObject({ name: 'Fraud', default_role: 'none' });
  expect(listed.rows).toEqual(rows);
  expect(again.error?.message).toContain('already been taken');
});

import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('changes what is given, and nothing else', async () => {
  const { call } = await serve();
  const [before] = (await call('list_teams', { query: 'payments' })).rows;

  const { rows } = await call('update_team', { team_id: 'Payments', description: 'All money.' });
  const nothing = await call('update_team', { team_id: 'Payments' });

  expect(rows).toEqual([{ ...before, description: 'All money.' }]);
  expect(nothing.error?.message).toBe('Nothing to change');
});

import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('changes what is given, and nothing else', async () => {
  const { call } = await serve();
  const { rows: before } = await call('list_users', { query: 'dana', current_user_context: false });

  const { rows } = await call('update_user', { user_id: 'me', job_title: 'Lead' });
  const nothing = await call('update_user', { user_id: 'me' });

  expect(rows).toEqual([{ ...before[0], job_title: 'Lead' }]);
  expect(nothing.error?.message).toBe('Nothing to change');
});

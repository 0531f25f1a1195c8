import { expect, test } from 'vitest';
import { serve } from '../../../testing/serve.ts';

test('shows one entry', async () => {
  const { call } = await serve();
  const [listed] = (await call('list_log_entries', { limit: 1 })).rows;

  const { rows } = await call('get_log_entry', { log_entry_id: listed?.['id'] });

  expect(rows).toEqual([listed]);
});

test('one that there is not is NOT_FOUND', async () => {
  const { call } = await serve();

  const { error } = await call('get_log_entry', { log_entry_id: 'R0THERE' });

  expect(error?.code).toBe('NOT_FOUND');
});

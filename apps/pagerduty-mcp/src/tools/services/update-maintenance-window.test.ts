import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('changes what is given, and nothing else', async () => {
  const { call } = await serve();
  const [before] = (await call('list_maintenance_windows')).rows;
  const maintenance_window_id = before?.['id'];

  const { rows } = await call('update_maintenance_window', {
    ...{ maintenance_window_id, end_time: '2026-03-09' },
  });
  const nothing = await call('update_maintenance_window', { maintenance_window_id });

  expect(rows).toEqual([{ ...before, end_time: '2026-03-09T00:00:00.000Z' }]);
  expect(nothing.error?.message).toBe('Nothing to change');
});

test('a start after the end that it has is refused', async () => {
  const { call, sent } = await serve();
  const [before] = (await call('list_maintenance_windows')).rows;

  const { error } = await call('update_maintenance_window', {
    ...{ maintenance_window_id: before?.['id'], start_time: '2026-05-01' },
  });

  expect(error?.message).toContain('is not after start_time');
  expect(sent.filter((line) => line.startsWith('PUT '))).toEqual([]);
});

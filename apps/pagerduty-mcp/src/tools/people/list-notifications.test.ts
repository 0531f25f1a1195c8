import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('lists who was told how, of the last day unless told', async () => {
  const { call, sent } = await serve();

  const { rows } = await call('list_notifications', { since: '2026-02-20', type: 'sms' });
  await call('list_notifications');

  expect(rows.length).toBeGreaterThan(0);
  expect(new Set(rows.map(({ type }) => type))).toEqual(new Set(['sms']));
  expect(rows[0]).toMatchObject({ user: { name: expect.any(String) }, at: expect.any(String) });
  expect(sent.at(-1)).toContain('since=2026-03-03T15:00:00.000Z&until=2026-03-04T15:00:00.000Z');
});

test('more than three months are refused', async () => {
  const { call, sent } = await serve();

  const { error } = await call('list_notifications', { since: '2025-01-01' });

  expect(error?.message).toContain('3 months at most');
  expect(sent).toEqual([]);
});

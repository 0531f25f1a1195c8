import { expect, test } from 'vitest';
import { now, serve } from '../../../testing/serve.ts';

test('tells what happened to all incidents of the last week, newest first', async () => {
  const { call, sent } = await serve();

  const { rows } = await call('list_log_entries', { limit: 50 });

  const times = rows.map(({ at }) => String(at));
  expect(times).toEqual(times.toSorted().toReversed());
  expect(Date.parse(times.at(-1) ?? '')).toBeGreaterThanOrEqual(now - 7 * 86_400_000);
  expect(rows[0]).toMatchObject({ incident: { name: expect.any(String) } });
  expect(sent[0]).toContain('since=2026-02-25T15:00:00.000Z');
});

test('a team is named, and a longer time than half a year is refused', async () => {
  const { call } = await serve();

  const ofTeam = await call('list_log_entries', { team_ids: ['Payments'], limit: 5 });
  const tooLong = await call('list_log_entries', { since: '2025-01-01' });

  expect(ofTeam.rows).toHaveLength(5);
  expect(tooLong.error?.code).toBe('INVALID_INPUT');
});

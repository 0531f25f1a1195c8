import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('shows what each responder carried, who was on call longest first', async () => {
  const { call } = await serve();

  const { rows, metadata } = await call('get_responder_metrics', {
    ...{ team_ids: ['Payments'], sort: 'on_call', since: '2026-02-01', until: '2026-03-01' },
  });

  const onCall = rows.map((row) => Number(row['total_seconds_on_call']));
  expect(metadata.description).toBe('Metrics by responder and team, 2026-02-01 to 2026-03-01');
  expect(rows[0]).toMatchObject({
    ...{ responder: { name: expect.any(String) }, team: { name: 'Payments' } },
    total_interruptions: expect.any(Number),
  });
  expect(onCall).toEqual(onCall.toSorted((one, other) => other - one));
  expect(Math.max(...onCall)).toBeLessThanOrEqual(28 * 86_400);
});

test('all together are the sum of each', async () => {
  const { call } = await serve();
  const asked = { team_ids: ['Payments'] };

  const each = await call('get_responder_metrics', asked);
  const all = await call('get_responder_metrics', { ...asked, group_by: 'all' });

  const sum = each.rows.reduce((total, row) => total + Number(row['total_interruptions']), 0);
  expect(all.rows).toMatchObject([{ total_interruptions: sum }]);
  expect(all.rows[0]).not.toHaveProperty('responder');
});

test('narrows to users by name', async () => {
  const { call } = await serve();

  const { rows } = await call('get_responder_metrics', { user_ids: ['me'] });

  expect(rows.map((row) => Object(row['responder']).name)).toContain('Dana Reyes');
  expect(new Set(rows.map((row) => Object(row['responder']).name)).size).toBe(1);
});

test('more than a year is refused before anything is sent', async () => {
  const { call, sent } = await serve();

  const { error } = await call('get_responder_metrics', { since: '2024-01-01' });

  expect(error?.message).toContain('for 365 days at most');
  expect(sent).toEqual([]);
});

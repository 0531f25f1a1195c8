import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

const february = { since: '2026-02-01T00:00:00Z', until: '2026-03-01T00:00:00Z' };
const hours = (rows: readonly Record<string, unknown>[], name: string) =>
  rows.map((row) => Number(row[name]));

test('shows per person of the caller’s teams how long they were on call, and their pages', async () => {
  const { call } = await serve();

  const { rows, metadata } = await call('get_oncall_report', february);

  const all = hours(rows, 'hours_on_call');
  expect(metadata.warnings).toBeUndefined();
  expect(metadata.description).toMatch(
    /^\d+ people on call for your teams, 2026-02-01 to 2026-03-01$/,
  );
  expect(rows).toContainEqual({
    user: { id: expect.any(String), name: 'Dana Reyes' },
    time_zone: 'America/New_York',
    hours_on_call: expect.any(Number),
    business_hours: expect.any(Number),
    off_hours: expect.any(Number),
    interruptions: expect.any(Number),
    night_pages: expect.any(Number),
  });
  expect(all).toEqual(all.toSorted((one, other) => other - one));
  expect(Math.max(...all)).toBeLessThanOrEqual(28 * 24);
  expect(Math.max(...hours(rows, 'interruptions'))).toBeGreaterThan(0);
});

test('a schedule that always has somebody is covered once, and no more', async () => {
  const { call } = await serve();

  const { rows } = await call('get_oncall_report', {
    ...{ ...february, schedule_ids: ['Payments Primary'] },
  });

  const [all, inside, outside] = ['hours_on_call', 'business_hours', 'off_hours'].map((name) =>
    hours(rows, name).reduce((sum, value) => sum + value, 0),
  );
  expect(all).toBeCloseTo(28 * 24, 0);
  expect(Number(inside) + Number(outside)).toBeCloseTo(28 * 24, 0);
  // Zones differ at hand-offs, so 20 business days are not exactly 200 hours.
  expect(inside).toBeGreaterThan(150);
  expect(inside).toBeLessThan(212);
});

test('what a policy and its schedule both say is counted once', async () => {
  const { call } = await serve();
  const policy = { escalation_policy_ids: ['Checkout & Payments'] };

  const alone = await call('get_oncall_report', { ...february, ...policy });
  const both = await call('get_oncall_report', {
    ...{ ...february, ...policy, schedule_ids: ['Payments Primary'] },
  });

  expect(alone.rows.length).toBeGreaterThan(1);
  expect(both.rows).toEqual(alone.rows);
});

test('night pages are some of the pages, as each person’s clock has it', async () => {
  const { call } = await serve();

  const { rows } = await call('get_oncall_report', { ...february, team_id: 'Platform' });

  const nights = hours(rows, 'night_pages');
  const pages = hours(rows, 'interruptions');
  expect(new Set(rows.map((row) => row['time_zone'])).size).toBeGreaterThan(1);
  expect(nights.every((night, index) => night <= (pages[index] ?? -1))).toBe(true);
  expect(Math.max(...nights)).toBeGreaterThan(0);
});

test('without notifications the hours are answered, with a warning', async () => {
  const { call, sandbox } = await serve();
  sandbox.faults.inject({ on: 'GET /notifications', kind: 'status', status: 403 });

  const { rows, metadata } = await call('get_oncall_report', february);

  expect(rows[0]).toMatchObject({ hours_on_call: expect.any(Number) });
  expect(rows[0]).not.toHaveProperty('interruptions');
  expect(metadata.warnings).toEqual([expect.stringMatching(/^Answered without interruptions: /)]);
});

test.each([
  [{ since: '2025-11-01' }, {}, 'for 88 days at most'],
  [{ since: '2026-03-02', until: '2026-03-01' }, {}, 'is not after since'],
  [{}, { key: 'userWithoutTeam' as const }, 'There is no escalation policy for your teams'],
])('%j is refused', async (args, setting, message) => {
  const { call } = await serve(setting);

  const { error } = await call('get_oncall_report', args);

  expect(error?.code).toBe('INVALID_INPUT');
  expect(error?.message).toContain(message);
});

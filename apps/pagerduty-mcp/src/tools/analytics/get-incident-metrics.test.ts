import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('counts the incidents of the caller’s teams in the last 30 days', async () => {
  const { call } = await serve();

  const { rows, metadata } = await call('get_incident_metrics');
  const listed = await call('list_incident_analytics', { limit: 500, fields: ['id'] });

  expect(metadata.description).toBe('Incident metrics, 2026-02-02 to 2026-03-04, your teams');
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    total_incident_count: listed.rows.length,
    mean_seconds_to_first_ack: expect.any(Number),
    mean_seconds_to_resolve: expect.any(Number),
    total_interruptions: expect.any(Number),
  });
});

test.each([
  ['service', 'service', 3],
  ['team', 'team', 1],
  ['escalation_policy', 'escalation_policy', 1],
])('groups by %s, and names each', async (group_by, field, atLeast) => {
  const { call } = await serve();

  const { rows } = await call('get_incident_metrics', { group_by, sort: 'incidents' });

  const counts = rows.map((row) => Number(row['total_incident_count']));
  expect(rows.length).toBeGreaterThanOrEqual(atLeast);
  expect(rows[0]?.[field]).toEqual({ id: expect.any(String), name: expect.any(String) });
  expect(counts).toEqual(counts.toSorted((one, other) => other - one));
});

test('a unit of time splits the period, and nothing is lost', async () => {
  const { call } = await serve();

  const whole = await call('get_incident_metrics', { team_ids: ['Platform'] });
  const weekly = await call('get_incident_metrics', {
    team_ids: ['Platform'],
    aggregate_unit: 'week',
  });

  const counts = weekly.rows.map((row) => Number(row['total_incident_count']));
  const starts = weekly.rows.map((row) => String(row['range_start']));
  expect(counts.length).toBeGreaterThan(3);
  expect(counts.reduce((sum, count) => sum + count)).toBe(whole.rows[0]?.['total_incident_count']);
  expect(starts).toEqual(starts.toSorted());
});

test('major and minor incidents are all there are', async () => {
  const { call } = await serve();
  const count = async (args: object) =>
    Number((await call('get_incident_metrics', { ...args })).rows[0]?.['total_incident_count']);

  const [all, major, minor] = await Promise.all([
    ...[count({}), count({ major: true }), count({ major: false })],
  ]);

  expect(major).toBeGreaterThan(0);
  expect(all).toBe(Number(major) + Number(minor));
});

test('a key of the account asks for the whole account', async () => {
  const { call } = await serve({ key: 'account' });

  const { metadata, error } = await call('get_incident_metrics');

  expect(error).toBeUndefined();
  expect(metadata.description).toMatch(/, whole account$/);
});

test.each([
  [{ since: '2024-01-01' }, {}, 'for 365 days at most'],
  [{ since: '2026-03-02', until: '2026-03-01' }, {}, 'is not after since'],
  [{ since: '2027-01-01' }, {}, 'is not in the past'],
  [{ group_by: 'priority' }, {}, 'group_by'],
  [{}, { key: 'userWithoutTeam' as const }, 'You are in no team'],
])('%j is refused', async (args, setting, message) => {
  const { call, sent } = await serve(setting);

  const { error } = await call('get_incident_metrics', args);

  expect(error?.code).toBe('INVALID_INPUT');
  expect(error?.message).toContain(message);
  expect(sent.filter((line) => line.includes('analytics'))).toEqual([]);
});

import { expect, test } from 'vitest';
import { serve } from '../../../testing/serve.ts';

const levels = [
  { schedules: ['Payments Primary'] },
  { delay_minutes: 15, users: ['Dana Reyes', 'me'] },
];

test('makes a policy out of names, and lists show it', async () => {
  const { call } = await serve();

  const { rows, metadata, error } = await call('create_escalation_policy', {
    ...{ name: 'Night watch', levels, team_ids: ['Payments'], num_loops: 2 },
  });
  const listed = await call('list_escalation_policies', { query: 'night' });

  expect(error).toBeUndefined();
  expect(metadata.description).toBe('Escalation policy Night watch is made');
  expect(rows).toMatchObject([
    {
      levels: [
        { level: 1, delay_minutes: 30, schedules: [{ name: 'Payments Primary' }] },
        { level: 2, delay_minutes: 15, users: [{ name: 'Dana Reyes' }, { name: 'Dana Reyes' }] },
      ],
      num_loops: 2,
      teams: [{ name: 'Payments' }],
    },
  ]);
  expect(listed.rows).toEqual(rows);
});

test('a schedule of shifts pages as well as one of layers', async () => {
  const { call } = await serve();

  const { rows, error } = await call('create_escalation_policy', {
    ...{ name: 'Night watch', levels: [{ schedules: ['Support Weekends'] }] },
  });
  const oncall = await call('who_is_on_call', { escalation_policy_id: 'Night watch' });

  expect(error).toBeUndefined();
  expect(rows[0]).toMatchObject({ levels: [{ schedules: [{ name: 'Support Weekends' }] }] });
  expect(oncall.rows).toMatchObject([{ level: 1, schedule: { name: 'Support Weekends' } }]);
});

test.each([
  ['a level that pages nobody', [{ schedules: ['Payments Primary'] }, {}], 'level 2 pages nobody'],
  ['an unknown schedule', [{ schedules: ['Nobody'] }], 'There is no schedule "Nobody"'],
  ['no level', [], 'levels'],
  ['an hour less', [{ delay_minutes: -60, users: ['me'] }], 'delay_minutes'],
])('%s is refused, and nothing is made', async (_, wrong, message) => {
  const { call, sent } = await serve();

  const { error } = await call('create_escalation_policy', { name: 'Night watch', levels: wrong });

  expect(error?.message).toContain(message);
  expect(sent.filter((line) => !line.startsWith('GET '))).toEqual([]);
});

test('a name that is taken is refused by PagerDuty, and said', async () => {
  const { call } = await serve();

  const { error } = await call('create_escalation_policy', { name: 'Orders', levels });

  expect(error).toMatchObject({ code: 'INVALID_INPUT' });
  expect(error?.message).toContain('already been taken');
});

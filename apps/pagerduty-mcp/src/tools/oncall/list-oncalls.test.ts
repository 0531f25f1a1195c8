import { readPages } from 'app-testing';
import { expect, test } from 'vitest';
import { now, serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

const day = 86_400_000;
const inDays = (days: number) => new Date(now + days * day).toISOString();

test.each(['modern', 'legacy'] as const)('answers a %s client in the envelope', async (era) => {
  const { call } = await serve({ era });

  const { envelope } = await call('list_oncalls', { limit: 3 });

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "metadata": {
        "count": 3,
        "description": "3 oncalls of your teams",
        "has_more": true,
        "next_cursor": "<cursor>",
      },
      "oncalls": [
        {
          "end": "2026-03-09T13:00:00Z",
          "escalation_level": 1,
          "escalation_policy": {
            "id": "<id>",
            "name": "Checkout & Payments",
          },
          "schedule": {
            "id": "<id>",
            "name": "Payments Primary",
          },
          "start": "2026-03-02T14:00:00Z",
          "user": {
            "id": "<id>",
            "name": "Dana Reyes",
          },
        },
        {
          "end": "2026-03-05T14:00:00Z",
          "escalation_level": 2,
          "escalation_policy": {
            "id": "<id>",
            "name": "Checkout & Payments",
          },
          "schedule": {
            "id": "<id>",
            "name": "Payments Secondary",
          },
          "start": "2026-03-04T14:00:00Z",
          "user": {
            "id": "<id>",
            "name": "Tomás Ortega",
          },
        },
        {
          "escalation_level": 3,
          "escalation_policy": {
            "id": "<id>",
            "name": "Checkout & Payments",
          },
          "user": {
            "id": "<id>",
            "name": "Marcus Lee",
          },
        },
      ],
    }
  `);
});

test('a range holds the turns of those who take over', async () => {
  const { call, sent } = await serve();

  const { rows } = await call('list_oncalls', {
    until: inDays(10),
    fields: ['user', 'escalation_level', 'start', 'end'],
  });

  expect(sent.at(-1)).toContain(`until=${inDays(10)}`);
  const onFirstLevel = rows.filter((row) => row['escalation_level'] === 1);
  expect(new Set(onFirstLevel.map(({ user }) => JSON.stringify(user))).size).toBeGreaterThan(1);
  expect(rows.every(({ start = '' }) => String(start) < inDays(10))).toBe(true);
});

test('earliest keeps the next turn of each user on each level of each policy', async () => {
  const { call } = await serve();

  const all = await call('list_oncalls', { until: inDays(30), limit: 100 });
  const next = await call('list_oncalls', { until: inDays(30), earliest: true, limit: 100 });

  const keysOf = (rows: typeof all.rows) =>
    rows.map(({ user, escalation_level, escalation_policy }) =>
      JSON.stringify([user, escalation_level, escalation_policy]),
    );
  expect(next.rows.length).toBeLessThan(all.rows.length);
  expect(keysOf(next.rows).toSorted()).toEqual([...new Set(keysOf(all.rows))].toSorted());
});

test('pages give every row once, in order', async () => {
  const served = await serve({ budget: 0 });
  const range = { current_user_context: false, until: inDays(80) };
  const whole = await served.call('list_oncalls', { ...range, limit: 500 });

  const pages = await readPages(served, 'list_oncalls', { ...range, limit: 30 });

  expect(whole.metadata.has_more).toBeUndefined();
  expect(whole.rows.length).toBeGreaterThan(200);
  expect(pages.flatMap(({ rows }) => rows)).toEqual(whole.rows);
  expect(pages.slice(0, -1).map(({ rows }) => rows.length)).toEqual(pages.slice(1).map(() => 30));
});

test.each<[title: string, range: Record<string, unknown>, message: RegExp]>([
  ['until 91 days ahead', { until: inDays(91) }, /until = .*: PagerDuty plans 90 days ahead/],
  ['since 91 days ahead', { since: inDays(91) }, /since = .*: PagerDuty plans 90 days ahead/],
  [
    'a range of 91 days',
    { since: inDays(-60), until: inDays(31) },
    /On-calls can be listed for 90 days at most/,
  ],
  [
    'until before since',
    { since: inDays(5), until: inDays(4) },
    /until = .* is not after since = .*/,
  ],
])('refuses %s and sends nothing', async (_, range, message) => {
  const { call, sent } = await serve();

  const { error } = await call('list_oncalls', { current_user_context: false, ...range });

  expect(error?.code).toBe('INVALID_INPUT');
  expect(error?.message).toMatch(message);
  expect(sent).toEqual([]);
});

test('takes the whole of what PagerDuty plans', async () => {
  const { call } = await serve();

  const { error } = await call('list_oncalls', { since: inDays(0), until: inDays(90) });

  expect(error).toBeUndefined();
});

test('an upstream failure is told in the envelope', async () => {
  const { call, sandbox } = await serve();
  sandbox.faults.inject({ on: 'GET /oncalls', kind: 'status', status: 500 });

  const { envelope } = await call('list_oncalls');

  expect(envelope).toMatchObject({
    metadata: { count: 0, description: 'Error occurred while processing request' },
    oncalls: [],
    error: { code: 'UPSTREAM_ERROR' },
  });
});

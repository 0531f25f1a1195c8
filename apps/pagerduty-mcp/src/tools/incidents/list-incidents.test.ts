import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

test.each(['modern', 'legacy'] as const)('answers a %s client in the envelope', async (era) => {
  const { call } = await serve({ era });

  const { envelope } = await call('list_incidents', { limit: 1 });

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "incidents": [
        {
          "alerts": 1,
          "assignees": [
            {
              "id": "<id>",
              "name": "Dana Reyes",
            },
          ],
          "created_at": "2026-03-04T14:48:00Z",
          "escalation_policy": {
            "id": "<id>",
            "name": "Checkout & Payments",
          },
          "html_url": "https://acme-outdoor.pagerduty.com/incidents/<id>",
          "id": "<id>",
          "incident_number": 4217,
          "last_status_change_at": "2026-03-04T14:48:00Z",
          "priority": "P2",
          "service": {
            "id": "<id>",
            "name": "Payment Gateway",
          },
          "status": "triggered",
          "teams": [
            {
              "id": "<id>",
              "name": "Payments",
            },
          ],
          "title": "Payment Gateway: upstream timeouts above 15 %",
          "urgency": "high",
        },
      ],
      "metadata": {
        "count": 1,
        "description": "1 incident of your teams",
        "has_more": true,
        "next_cursor": "<cursor>",
      },
    }
  `);
});

test('answers only the fields that are asked for', async () => {
  const { call } = await serve();

  const { envelope } = await call('list_incidents', {
    statuses: ['triggered', 'acknowledged'],
    fields: ['title', 'status', 'prioritty', 'priority'],
  });

  expect(envelope).toMatchInlineSnapshot(`
    {
      "incidents": [
        {
          "priority": "P2",
          "status": "triggered",
          "title": "Payment Gateway: upstream timeouts above 15 %",
        },
        {
          "priority": "P3",
          "status": "acknowledged",
          "title": "Order Service: new orders 70 % below baseline",
        },
        {
          "priority": "P1",
          "status": "triggered",
          "title": "Checkout API: 5xx rate above 20 % in us-east-1",
        },
      ],
      "metadata": {
        "count": 3,
        "description": "3 incidents of your teams, newest first",
        "warnings": [
          "Ignored: there is no field prioritty, did you mean priority?",
        ],
      },
    }
  `);
});

test('fields of which none exists are an error that lists them', async () => {
  const { call } = await serve();

  const { error } = await call('list_incidents', { fields: ['severity'] });

  expect(error?.code).toBe('INVALID_INPUT');
  expect(error?.hint).toContain('urgency');
});

test.each([
  ['newest', 'newest first', (rows: readonly string[]) => rows.toSorted().reverse()],
  ['oldest', 'oldest first', (rows: readonly string[]) => rows.toSorted()],
])('sorts by %s', async (sort, words, order) => {
  const { call } = await serve();

  const { rows, metadata } = await call('list_incidents', {
    sort,
    limit: 40,
    fields: ['created_at'],
  });

  const times = rows.map(({ created_at }) => String(created_at));
  expect(times).toEqual(order(times));
  expect(metadata.description).toBe(`40 incidents of your teams, ${words}`);
});

test('sorts by urgency, the newest first within each', async () => {
  const { call } = await serve({ key: 'account' });

  const { rows } = await call('list_incidents', {
    sort: 'urgency',
    limit: 500,
    fields: ['urgency', 'created_at'],
  });

  const keys = rows.map((row) => `${row['urgency'] === 'high' ? 1 : 0} ${row['created_at']}`);
  expect(new Set(rows.map(({ urgency }) => urgency))).toEqual(new Set(['high', 'low']));
  expect(keys).toEqual(keys.toSorted().reverse());
});

test('keeps what the filters say', async () => {
  const { call, sent } = await serve();

  const { rows, metadata } = await call('list_incidents', {
    statuses: ['resolved'],
    urgencies: ['high'],
    since: '2026-02-10',
    until: '2026-02-20T12:00:00+02:00',
    fields: ['status', 'urgency', 'created_at'],
  });

  expect(sent.at(-1)).toContain('since=2026-02-10T00:00:00.000Z&until=2026-02-20T10:00:00.000Z');
  expect(metadata.count).toBeGreaterThan(1);
  for (const { status, urgency, created_at } of rows) {
    expect([status, urgency]).toEqual(['resolved', 'high']);
    expect(String(created_at) >= '2026-02-10' && String(created_at) <= '2026-02-20T10').toBe(true);
  }
});

test('an upstream failure is told in the envelope', async () => {
  const { call, sandbox } = await serve();
  sandbox.faults.inject({ on: 'GET /incidents', kind: 'status', status: 500 });

  const { envelope } = await call('list_incidents', { current_user_context: false });

  expect(envelope).toMatchInlineSnapshot(`
    {
      "error": {
        "code": "UPSTREAM_ERROR",
        "hint": "Try again later.",
        "message": "GET /incidents answered 500: Internal Server Error",
      },
      "incidents": [],
      "metadata": {
        "count": 0,
        "description": "Error occurred while processing request",
      },
    }
  `);
});

test.each(['team_ids', 'service_ids', 'user_ids'])(
  'refuses %s beside the context',
  async (name) => {
    const { call, sent } = await serve();
    const filter = { [name]: ['PX78VZU'] };

    const answers = await Promise.all([
      call('list_incidents', filter),
      call('list_incidents', { ...filter, current_user_context: true }),
    ]);

    for (const { error } of answers) {
      expect(error).toEqual({
        code: 'INVALID_INPUT',
        message: `${name} cannot be combined with current_user_context`,
        hint: 'Set current_user_context to false to use your own filters.',
      });
    }
    expect(sent).toEqual([]);
  },
);

import type { Fault } from 'sandbox/pagerduty';
import { expect, test } from 'vitest';
import { serve } from './testing/serve.ts';

const listing = { current_user_context: false };

test.each(['u+NobodyHasThisKey00', 'Token token=abc', 'Bearer abc', 'pdus+abc'])(
  'a key that PagerDuty does not know, such as %s, is UNAUTHORIZED in every tool',
  async (credential) => {
    const { call } = await serve({ credential });

    const answers = await Promise.all([
      call('list_incidents'),
      call('get_incident', { incident_id: '3817' }),
      call('acknowledge_incident', { incident_id: '3817' }),
      call('add_incident_note', { incident_id: '3817', content: 'x' }),
      call('list_oncalls'),
      call('build_user_context'),
      call('call_api', { operation: 'listTeams' }),
    ]);

    for (const { error } of answers) {
      expect(error?.code).toBe('UNAUTHORIZED');
      expect(error?.hint).toContain('PAGERDUTY_API_KEY');
      expect(JSON.stringify(error)).not.toContain(credential);
    }
  },
);

test.each<[title: string, fault: Fault, code: string, hint: string]>([
  ['400', { kind: 'status', status: 400 }, 'INVALID_INPUT', 'Correct the arguments'],
  ['401', { kind: 'status', status: 401 }, 'UNAUTHORIZED', 'PAGERDUTY_REGION'],
  ['402', { kind: 'status', status: 402 }, 'NOT_SUPPORTED', 'plan'],
  ['403', { kind: 'status', status: 403 }, 'FORBIDDEN', 'the scope incidents.read'],
  ['404', { kind: 'status', status: 404 }, 'NOT_FOUND', 'Check the id'],
  ['408', { kind: 'status', status: 408 }, 'TIMEOUT', 'Ask for less'],
  ['500', { kind: 'status', status: 500 }, 'UPSTREAM_ERROR', 'Try again later'],
  ['an HTML page', { kind: 'status', status: 502, body: '<html>' }, 'UPSTREAM_ERROR', 'later'],
  ['a redirect', { kind: 'status', status: 302 }, 'UPSTREAM_ERROR', 'PAGERDUTY_BASE_URL'],
  ['no JSON', { kind: 'status', status: 200, body: 'hello' }, 'UPSTREAM_ERROR', ''],
  ['another shape', { kind: 'status', status: 200, body: { x: 1 } }, 'UPSTREAM_ERROR', ''],
  ['half of the JSON', { kind: 'broken-json' }, 'UPSTREAM_ERROR', ''],
  ['half of the answer', { kind: 'halfway' }, 'UNREACHABLE', 'cannot be reached'],
  ['a connection that drops', { kind: 'drop' }, 'UNREACHABLE', 'cannot be reached'],
  ['a connection refused', { kind: 'refuse' }, 'UNREACHABLE', 'cannot be reached'],
])('%s is a clear error', async (_, fault, code, hint) => {
  const { call, sandbox, logged } = await serve();
  sandbox.faults.inject({ ...fault, on: 'GET /incidents' });

  const { error, rows } = await call('list_incidents', listing);

  expect(error?.code).toBe(code);
  expect(error?.hint ?? '').toContain(hint);
  expect(error?.message).toContain('GET /incidents');
  expect(rows).toEqual([]);
  expect(logged.join()).not.toContain('unexpectedly');
});

test('a rate limit says how long to wait', async () => {
  const { call, sandbox } = await serve();
  const headers = { 'retry-after': '12' };
  sandbox.faults.inject({ on: 'GET /incidents', kind: 'status', status: 429, headers });

  const { error } = await call('list_incidents', listing);

  expect(error).toMatchObject({ code: 'RATE_LIMITED', retry_after_ms: 12_000 });
});

const atOnce = { kind: 'status', status: 429, headers: { 'retry-after': '0' } } as const;

test('a rate limit is waited for before it is told', async () => {
  const { call, sandbox, sent } = await serve({ retries: 2 });
  sandbox.faults.inject({ ...atOnce, on: 'GET /incidents', times: 2 });

  const { error } = await call('list_incidents', listing);

  expect(error).toBeUndefined();
  expect(sent).toHaveLength(3);
});

test('a rate limit that does not end is told', async () => {
  const { call, sandbox, sent } = await serve({ retries: 2 });
  sandbox.faults.inject({ ...atOnce, on: 'GET /incidents', times: 9 });

  const { error } = await call('list_incidents', listing);

  expect(error?.code).toBe('RATE_LIMITED');
  expect(sent).toHaveLength(3);
});

test('a change that was refused for the rate limit is made when there is room', async () => {
  const { call, sandbox, sent } = await serve({ retries: 1 });
  sandbox.faults.inject({ ...atOnce, on: 'POST /incidents/{id}/notes' });

  const { error } = await call('add_incident_note', { incident_id: '3817', content: 'Once' });
  const { rows } = await call('get_incident', { incident_id: '3817' });

  expect(error).toBeUndefined();
  expect(sent.filter((line) => line.startsWith('POST'))).toHaveLength(2);
  expect(rows[0]?.['notes']).toHaveLength(1);
});

test('a list that breaks off in the middle is an error, not a shorter list', async () => {
  const { call, sandbox } = await serve({ budget: 0 });
  sandbox.faults.inject({ on: 'GET /incidents', kind: 'latency', ms: 0 });
  sandbox.faults.inject({ on: 'GET /incidents', kind: 'drop' });

  const { error, rows } = await call('list_incidents', {
    ...listing,
    since: '2026-01-04',
    limit: 200,
  });

  expect(error?.code).toBe('UNREACHABLE');
  expect(rows).toEqual([]);
});

test('odd rows are shown as far as they fit, with a warning', async () => {
  const { call, sandbox } = await serve();
  const incidents = [
    { id: 'P1', title: 'Fine', status: 'triggered', service: { id: 'PS', summary: 'Shop' } },
    { id: 'P2', title: null, status: 'triggered', service: null, assignments: [{}] },
    { id: 'P3', title: 7, status: 'merged', urgency: {}, service: 'PS', priority: 'P1' },
    null,
  ];
  const body = { incidents, limit: 100, offset: 0, more: false };
  sandbox.faults.inject({ on: 'GET /incidents', kind: 'status', status: 200, body });

  const { envelope } = await call('list_incidents', listing);

  expect(envelope).toMatchInlineSnapshot(`
    {
      "incidents": [
        {
          "id": "P1",
          "service": {
            "id": "PS",
            "name": "Shop",
          },
          "status": "triggered",
          "title": "Fine",
        },
        {
          "assignees": [],
          "id": "P2",
          "status": "triggered",
        },
        {
          "id": "P3",
          "status": "merged",
        },
        {},
      ],
      "metadata": {
        "count": 4,
        "description": "4 incidents, newest first",
        "warnings": [
          "Left out where the API sent something unexpected: title, urgency, id, incident_number, status, priority, service, assignees, escalation_policy, teams, alerts, created_at, last_status_change_at, resolved_at, html_url",
        ],
      },
    }
  `);
});

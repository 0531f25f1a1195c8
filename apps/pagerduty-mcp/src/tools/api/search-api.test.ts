import { readPages } from 'app-testing';
import { callTool } from 'mcp-kit/testing';
import { expect, test } from 'vitest';
import { createCaller } from '../../caller.ts';
import { operations } from '../../operations.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';
import { searchApi } from './search-api.ts';

test.each(['modern', 'legacy'] as const)('answers a %s client in the envelope', async (era) => {
  const { call } = await serve({ era });

  const { envelope } = await call('search_api', { query: 'list incident notes', limit: 1 });

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "metadata": {
        "count": 1,
        "description": "1 operation",
        "has_more": true,
        "next_cursor": "<cursor>",
      },
      "operations": [
        {
          "effect": "read",
          "id": "listIncidentNotes",
          "method": "GET",
          "path": "/incidents/{id}/notes",
          "scope": "incidents.read",
        },
      ],
    }
  `);
});

test.each([
  ['create schedule override', 'createScheduleOverride'],
  ['snooze incident', 'createIncidentSnooze'],
  ['merge incidents', 'mergeIncidents'],
  ['maintenance windows', 'listMaintenanceWindows'],
  ['delete webhook subscription', 'deleteWebhookSubscription'],
  ['current user', 'getCurrentUser'],
  ['/users/me', 'getCurrentUser'],
  ['POST /incidents', 'createIncident'],
  ['status page post', 'createStatusPagePost'],
  ['escalation policies', 'listEscalationPolicies'],
  ['abilities', 'listAbilities'],
  ['maintenence window', 'createMaintenanceWindow'],
])('%j finds %s among the first ten', async (query, id) => {
  const { call } = await serve();

  const { rows } = await call('search_api', { query, limit: 10, fields: ['id'] });

  expect(rows.map((row) => row['id'])).toContain(id);
});

test('pages give every match once, best first', async () => {
  const served = await serve({ budget: 0 });
  const whole = await served.call('search_api', { query: 'incident', limit: 500, fields: ['id'] });

  const pages = await readPages(served, 'search_api', {
    query: 'incident',
    limit: 13,
    fields: ['id'],
  });

  expect(whole.rows.length).toBeGreaterThan(30);
  expect(pages.flatMap(({ rows }) => rows)).toEqual(whole.rows);
});

test('nothing is sent to PagerDuty', async () => {
  const { call, sent } = await serve();

  await call('search_api', { query: 'incident' });

  expect(sent).toEqual([]);
});

test('words that nothing fits find nothing, which is no error', async () => {
  const { call } = await serve();

  const { envelope } = await call('search_api', { query: 'xyzzy' });

  expect(envelope).toEqual({
    metadata: { count: 0, description: 'No operations' },
    operations: [],
  });
});

test('every operation of the API is found by its id', async () => {
  const { deps } = createCaller('unused', 'nobody', { userEmail: undefined });

  const missed: string[] = [];
  for (const { id } of operations) {
    const { operations: found } = await callTool(searchApi, { query: id, limit: 5 }, deps);
    if (!JSON.stringify(found).includes(`"id":"${id}"`)) missed.push(id);
  }

  expect(operations.length).toBeGreaterThan(400);
  expect(missed).toEqual([]);
});

import { readPages } from 'app-testing';
import { operationInputs } from 'pingera-sdk';
import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

test('finds operations by words, and sends nothing', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('search_api', { query: 'acknowledge an alert', limit: 1 });

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
          "effect": "write",
          "id": "acknowledgeAlert",
          "method": "POST",
          "path": "/alerts/{alert_id}/acknowledge",
        },
      ],
    }
  `);
  expect(sent).toEqual([]);
});

test.each([
  ['ping heartbeat', 'pingHeartbeat'],
  ['heartbeats', 'listHeartbeats'],
  ['delete a secret', 'deleteSecret'],
  ['uptime of a component', 'getComponentUptime'],
  ['publish postmortem', 'publishIncidentPostmortem'],
  ['create maintenance incident', 'createIncident'],
  ['execute check', 'executeCheck'],
  ['on demand jobs', 'listCheckJobs'],
  ['alert rules', 'listAlertRules'],
  ['listRegions', 'listRegions'],
  ['GET /checks/{check_id}/results', 'listCheckResults'],
])('%j is answered with %s among the first five', async (query, id) => {
  const { call } = await serve();

  const { rows } = await call('search_api', { query, limit: 5 });

  expect(rows.map((row) => row['id'])).toContain(id);
});

test('every operation is found by its own id', async () => {
  const { call } = await serve();

  const lost = [];
  for (const [id] of Object.values(operationInputs)) {
    const { rows } = await call('search_api', { query: id, limit: 1 });
    if (rows[0]?.['id'] !== id) lost.push(id);
  }

  expect(lost).toEqual([]);
});

test('what an operation takes stands beside it, without what limit and cursor stand for', async () => {
  const { call } = await serve();

  const { rows } = await call('search_api', { query: 'listAlerts', limit: 1 });

  expect(rows[0]).toMatchObject({ id: 'listAlerts', effect: 'read' });
  expect(rows[0]?.['query']).toContain('check_id');
  expect(rows[0]?.['query']).not.toMatch(/page/);
});

test('pages hold every operation once', async () => {
  const served = await serve();

  const pages = await readPages(served, 'search_api', { query: 'check', limit: 7 });

  const ids = pages.flatMap(({ rows }) => rows.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(20);
  expect(new Set(ids).size).toBe(ids.length);
});

test('words that fit nothing are an empty list', async () => {
  const { call } = await serve();

  const { metadata } = await call('search_api', { query: 'zebra' });

  expect(metadata).toEqual({ count: 0, description: 'No operations' });
});

test.each([
  ['', 'must not be blank'],
  ['  ', 'must not be blank'],
  [undefined, 'query is required'],
])('the query %j is refused', async (query, message) => {
  const { call } = await serve();

  const { error } = await call('search_api', { query });

  expect(error?.code).toBe('INVALID_INPUT');
  expect(error?.message).toContain(message);
});

test('a read-only server finds writes too, and says that they are', async () => {
  const { call } = await serve({ mode: 'read_only' });

  const { rows } = await call('search_api', { query: 'deleteSecret', limit: 1 });

  expect(rows[0]).toMatchObject({ id: 'deleteSecret', effect: 'destroy' });
});

import { expect, test } from 'vitest';
import { clientOf, eras, serviceOf } from '../incidents.fixture.ts';
import { callTool } from '../testing/call-tool.ts';
import { operations } from './operations.fixture.ts';
import { searchApi } from './search-api.ts';

const tool = searchApi<object>('Test', operations);

/** Ids of what is found, best first. */
async function search(query: string, limit = 25): Promise<readonly string[]> {
  const { operations: found } = await callTool(tool, { query, limit, fields: ['id'] }, {});
  return Array.isArray(found) ? found.map(({ id }) => id) : [];
}

test.each([
  ['words of the id', 'create override', 'createScheduleOverride'],
  ['words run together', 'createScheduleOverride', 'createScheduleOverride'],
  ['a plural where the id has none', 'create overrides', 'createScheduleOverride'],
  ['a singular where the path has a plural', 'escalation policy', 'listEscalationPolicies'],
  ['a plural in -ies', 'policies', 'listEscalationPolicies'],
  ['a plural in -uses', 'statuses', 'listIncidentStatusUpdateSubscribers'],
  ['a path', '/schedules/{id}/overrides', 'listScheduleOverrides'],
  ['a method and a path', 'PUT /checks/{check_id}/secrets', 'replaceCheckSecrets'],
  ['other letters', 'ESCALATION', 'listEscalationPolicies'],
  ['the beginning of a word', 'escal', 'listEscalationPolicies'],
  ['a slip of the pen', 'overide schedule', 'listScheduleOverrides'],
  ['an effect', 'destroy incident', 'deleteIncident'],
])('%s finds what is meant', async (_, query, id) => {
  const found = await search(query);

  expect(found.slice(0, 2)).toContain(id);
});

test.each(operations.map(({ id }) => id))('%s is found first by its own name', async (id) => {
  expect((await search(` ${id} `))[0]).toBe(id);
});

test('what is found says how to call it', async () => {
  const answer = await callTool(tool, { query: 'list schedule overrides', limit: 1 }, {});

  expect(answer).toMatchObject({
    metadata: { count: 1, description: '1 operation', has_more: true },
    operations: [
      {
        id: 'listScheduleOverrides',
        method: 'GET',
        path: '/schedules/{id}/overrides',
        effect: 'read',
        query: 'since! until! ids[]!',
      },
    ],
  });
});

test('fields with nothing to say are left out', async () => {
  const answer = await callTool(tool, { query: 'regions', limit: 1 }, {});

  expect(answer['operations']).toEqual([
    { id: 'getRegions', method: 'GET', path: '/checks/regions', effect: 'read' },
  ]);
});

test('words that mean nothing here find nothing', async () => {
  const answer = await callTool(tool, { query: 'pizza margherita' }, {});

  expect(answer).toEqual({ metadata: { count: 0, description: 'No operations' }, operations: [] });
});

test.each(['', '   ', 'x'.repeat(201)])('the query %j is refused', async (query) => {
  const answer = await callTool(tool, { query }, {});

  expect(answer).toMatchObject({ error: { code: 'INVALID_INPUT' } });
});

test.each(['{}', '***', '()[]\\', '\u0000'])(
  'odd characters such as %j find nothing',
  async (query) => {
    expect(await search(query)).toEqual([]);
  },
);

test('what is found can be paged through', async () => {
  const all = await search('incident');
  const first = await callTool(tool, { query: 'incident', limit: 2 }, {});

  const rest = await callTool(
    tool,
    { query: 'incident', limit: 100, cursor: first.metadata.next_cursor },
    {},
  );

  expect(all.length).toBeGreaterThan(2);
  expect(rest.metadata.count).toBe(all.length - 2);
});

test.each(eras)('a %s client can search', async (era) => {
  const client = await clientOf(serviceOf([tool], {}), era);

  const { structuredContent } = await client.callTool({
    name: 'search_api',
    arguments: { query: 'delete incident' },
  });

  expect(structuredContent).toMatchObject({ metadata: { count: 5 } });
});

import { expect, test } from 'vitest';
import * as z from 'zod';
import { clientOf, eras, serviceOf, sessionOf } from '../incidents.fixture.ts';
import { callTool } from '../testing/call-tool.ts';
import { callApi } from './call-api.ts';
import { type FakeApi, fakeApi, operations } from './operations.fixture.ts';

const tool = callApi<FakeApi>('Test', operations, ({ client }) => client);

/** The error of a call, and what was sent all the same. */
async function refusal(args: Readonly<Record<string, unknown>>) {
  const api = fakeApi();
  const answer = await callTool(tool, args, api);
  return { error: answer['error'], requests: api.requests };
}

test.each(['getIncident', 'GET /incidents/{id}', ' getIncident '])(
  'an operation is called as %j',
  async (operation) => {
    const api = fakeApi({ 'GET /incidents/{id}': { incident: { id: 'P1', gone: null } } });

    const answer = await callTool(tool, { operation, path: { id: 'P1' } }, api);

    expect(api.requests).toEqual([
      ['GET /incidents/{id}', { path: { id: 'P1' }, query: {}, body: undefined }],
    ]);
    expect(answer).toEqual({
      metadata: { count: 1, description: 'What getIncident answered' },
      results: [{ incident: { id: 'P1' } }],
    });
  },
);

test('path parameters that are numbers are sent as text', async () => {
  const api = fakeApi();

  await callTool(tool, { operation: 'getIncident', path: { id: 4711 } }, api);

  expect(api.requests[0]?.[1].path).toEqual({ id: '4711' });
});

test.each([
  ['an object', { incident: { title: 'Slow' } }],
  ['JSON text', '{"incident":{"title":"Slow"}}'],
])('a body may be %s', async (_, body) => {
  const api = fakeApi();

  await callTool(tool, { operation: 'createIncident', body }, api);

  expect(api.requests).toEqual([
    ['POST /incidents', { path: {}, query: {}, body: { incident: { title: 'Slow' } } }],
  ]);
});

test.each([
  ['a list', [{ secret_id: 'S1' }]],
  ['a list as JSON text', '[{"secret_id":"S1"}]'],
])('a body may be %s, for the operations that take one', async (_, body) => {
  const api = fakeApi();
  const path = { check_id: 'C1' };

  await callTool(tool, { operation: 'replaceCheckSecrets', path, body }, api);

  expect(api.requests[0]?.[1].body).toEqual([{ secret_id: 'S1' }]);
});

test.each(['Slow', 5, true])('a body of %j is refused', async (body) => {
  const { error, requests } = await refusal({ operation: 'createIncident', body });

  expect(error).toMatchObject({ code: 'INVALID_INPUT' });
  expect(requests).toEqual([]);
});

test.each([
  ['a list', { statuses: ['triggered', 'resolved'] }, ['triggered', 'resolved']],
  ['a list with brackets', { 'statuses[]': ['triggered'] }, ['triggered']],
  ['a lone value', { statuses: 'triggered' }, ['triggered']],
  ['JSON text', { statuses: '["triggered"]' }, ['triggered']],
])('a query parameter that is a list may be given as %s', async (_, query, statuses) => {
  const api = fakeApi();

  await callTool(tool, { operation: 'listIncidents', query }, api);

  expect(api.requests[0]?.[1].query).toEqual({ statuses });
});

test('a null query parameter is one that was not given', async () => {
  const api = fakeApi();

  await callTool(tool, { operation: 'listIncidents', query: { since: null, ids: [] } }, api);

  expect(api.requests[0]?.[1].query).toEqual({ ids: [] });
});

test.each([
  [
    'an unknown operation, with a guess',
    { operation: 'listIncident' },
    'operation = "listIncident" is no operation of this API',
    'Did you mean listIncidents? search_api finds ids.',
  ],
  [
    'an operation unlike any',
    { operation: 'order pizza with everything' },
    'is no operation of this API',
    'Find its id with search_api.',
  ],
  ['no operation', {}, 'operation is required', 'Parameters: operation, path, query, body'],
  [
    'an unknown query parameter',
    { operation: 'listIncidents', query: { status: 'open' } },
    'listIncidents has no query parameter status',
    'It takes: statuses, ids, since.',
  ],
  [
    'a parameter that pages',
    { operation: 'listIncidents', query: { offset: 100 } },
    'listIncidents has no query parameter offset',
    'It takes: statuses, ids, since.',
  ],
  [
    'a query parameter where there are none',
    { operation: 'getRegions', query: { a: 1 } },
    'getRegions has no query parameter a',
    'It takes: none.',
  ],
  [
    'missing query parameters',
    { operation: 'listScheduleOverrides', path: { id: 'S1' }, query: { since: '2026-03-01' } },
    'listScheduleOverrides needs the query parameter until, ids',
    undefined,
  ],
  [
    'a missing path parameter',
    { operation: 'getIncident' },
    'getIncident needs the path parameter id',
    'It takes: id.',
  ],
  [
    'a path parameter of another name',
    { operation: 'getIncident', path: { incident_id: 'P1' } },
    'getIncident has no path parameter incident_id',
    'It takes: id.',
  ],
  [
    'a path parameter that is null',
    { operation: 'getIncident', path: { id: null } },
    'id: Invalid input: expected string, received null',
    undefined,
  ],
])('%s is refused, and nothing is sent', async (_, args, message, hint) => {
  const { error, requests } = await refusal(args);

  expect(error).toMatchObject({ code: 'INVALID_INPUT', message: expect.stringContaining(message) });
  if (hint !== undefined) expect(error).toMatchObject({ hint: expect.stringContaining(hint) });
  expect(requests).toEqual([]);
});

test('a list is paged with limit and cursor', async () => {
  const rows = Array.from({ length: 5 }, (_, index) => ({ id: `P${index}` }));
  const api = fakeApi({ 'GET /incidents': rows });
  const args = { operation: 'listIncidents', limit: 3 };

  const first = await callTool(tool, args, api);
  const { next_cursor } = z.object({ next_cursor: z.string() }).parse(first.metadata);
  const rest = await callTool(tool, { ...args, cursor: next_cursor }, api);

  expect(first).toMatchObject({
    metadata: { count: 3, has_more: true },
    results: rows.slice(0, 3),
  });
  expect(rest).toEqual({
    metadata: { count: 2, description: '2 results' },
    results: rows.slice(3),
  });
});

test('a cursor of one operation is refused by another', async () => {
  const rows = [{ id: 1 }, { id: 2 }];
  const api = fakeApi({ 'GET /incidents': rows, 'GET /escalation_policies': rows });

  const first = await callTool(tool, { operation: 'listIncidents', limit: 1 }, api);
  const cursor = first.metadata.next_cursor;
  const other = await callTool(tool, { operation: 'listEscalationPolicies', cursor }, api);

  expect(other).toMatchObject({ error: { message: 'cursor does not belong to this call' } });
});

test.each([[undefined], [null], ['']])('an empty answer (%j) is told as done', async (body) => {
  const api = fakeApi({ 'DELETE /incidents/{id}': body });

  const answer = await callTool(tool, { operation: 'deleteIncident', path: { id: 'P1' } }, api);

  expect(answer).toEqual({
    metadata: { count: 0, description: 'deleteIncident is done; the API answers nothing to it' },
    results: [],
  });
});

test.each([
  ['text', 'eu-west', [{ value: 'eu-west' }]],
  ['a list of texts', ['eu', 'us'], [{ value: 'eu' }, { value: 'us' }]],
  ['a list of objects', [{ id: 1 }, { id: 2 }], [{ id: 1 }, { id: 2 }]],
])('an answer that is %s is shown as it is', async (_, body, results) => {
  const answer = await callTool(
    tool,
    { operation: 'getRegions' },
    fakeApi({ 'GET /checks/regions': body }),
  );

  expect(answer['results']).toEqual(results);
});

test.each([
  ['listIncidents', undefined],
  ['createIncident', 'READ_ONLY'],
  ['deleteIncident', 'READ_ONLY'],
])('in read-only mode %s answers %j', async (operation, code) => {
  const api = fakeApi();
  const path = operation === 'deleteIncident' ? { id: 'P1' } : {};

  const answer = await callTool(tool, { operation, path }, api, { mode: 'read_only' });

  expect(answer['error']).toEqual(
    code === undefined ? undefined : expect.objectContaining({ code }),
  );
  expect(api.requests).toHaveLength(code === undefined ? 1 : 0);
});

test.each([
  ['deleteIncident', { id: 'P1' }, ['Run deleteIncident on P1? It cannot be undone.']],
  ['createScheduleOverride', { id: 'S1' }, []],
])('before %s a user who can be asked is asked what has to be', async (operation, path, asked) => {
  const api = fakeApi();
  const client = await sessionOf(serviceOf([tool], api), { elicitation: { form: {} } });
  const questions: string[] = [];
  client.setRequestHandler('elicitation/create', async ({ params }) => {
    questions.push(params.message);
    return { action: 'accept', content: { confirm: true } };
  });

  await client.callTool({ name: 'call_api', arguments: { operation, path } });

  expect(questions).toEqual(asked);
  expect(api.requests).toHaveLength(1);
});

test.each([
  [{}, 'deleteIncident needs the path parameter id'],
  [{ path: { id: '..' } }, 'deleteIncident: the path parameter id is not an id'],
  [{ path: { id: 'a\u0000b' } }, 'deleteIncident: the path parameter id is not an id'],
  [{ path: { id: ' ' } }, 'deleteIncident: the path parameter id is empty'],
  [{ path: { id: 'x'.repeat(257) } }, 'the path parameter id is longer than 256 characters'],
  [{ path: { id: 'P1' }, query: { a: 1 } }, 'deleteIncident has no query parameter a'],
])('nobody is asked about a call that cannot be made: %j', async (args, message) => {
  const api = fakeApi();
  const client = await sessionOf(serviceOf([tool], api), { elicitation: { form: {} } });
  const questions: string[] = [];
  client.setRequestHandler('elicitation/create', async ({ params }) => {
    questions.push(params.message);
    return { action: 'accept', content: { confirm: true } };
  });

  const { structuredContent } = await client.callTool({
    name: 'call_api',
    arguments: { operation: 'deleteIncident', ...args },
  });

  expect(structuredContent).toMatchObject({
    error: { code: 'INVALID_INPUT', message: expect.stringContaining(message) },
  });
  expect(questions).toEqual([]);
  expect(api.requests).toEqual([]);
});

test.each(eras)('a %s client takes what the API answers, whatever it is', async (era) => {
  const body = { incident: { id: 'P1', tags: [], deep: [{ a: null, b: [1, 'x'] }] } };
  const api = fakeApi({ 'GET /incidents/{id}': body });
  const client = await clientOf(serviceOf([tool], api), era);

  const { structuredContent } = await client.callTool({
    name: 'call_api',
    arguments: { operation: 'getIncident', path: { id: 'P1' } },
  });

  expect(structuredContent).toMatchObject({
    results: [{ incident: { id: 'P1', tags: [], deep: [{ b: [1, 'x'] }] } }],
  });
});

import { expect, test } from 'vitest';
import * as z from 'zod';
import { defineTool } from './define-tool.ts';
import { account, deleteIncident, listIncidents } from './incidents.fixture.ts';
import { one } from './output/answer.ts';
import { view } from './output/view.ts';
import { callTool } from './testing/call-tool.ts';

const settings = {
  context: undefined,
  principal: 'someone',
  maxLimit: 10,
  budget: 0,
  secrets: new Set<string>(),
};
const EchoView = view<object>({ input: z.unknown(), page: z.unknown() });

test('a tool is called in words unless it says how', () => {
  const silent = defineTool({
    name: 'snooze_incident',
    toolset: 'incidents',
    effect: 'write',
    description: 'Snooze.',
    input: {},
    output: { plural: 'incidents', item: EchoView },
    run: async () => ({ items: [] }),
  });

  expect(silent.title).toBe('Snooze incident');
  expect(listIncidents.title).toBe('List incidents');
});

test('reading twice is the same as once; writing twice only where a tool says so', () => {
  expect(listIncidents.idempotent).toBe(true);
  expect(deleteIncident.idempotent).toBe(false);
});

test('a list takes limit, cursor and fields; another tool does not', () => {
  expect(Object.keys(listIncidents.shape)).toEqual(['statuses', 'limit', 'cursor', 'fields']);
  expect(Object.keys(deleteIncident.shape)).toEqual(['incident_id']);
});

test('a tool that is no list may have parameters of the same names', async () => {
  const exportRows = defineTool({
    name: 'export_rows',
    toolset: 'incidents',
    effect: 'read',
    description: 'Export rows.',
    input: { limit: z.int(), cursor: z.string(), fields: z.array(z.string()) },
    output: { plural: 'exports', item: EchoView },
    run: async (input) => one({ input }),
  });
  const args = { limit: 9000, cursor: 'theirs', fields: ['a'] };

  const answer = await callTool(exportRows, args, {});

  expect(answer).toMatchObject({ exports: [{ input: args }] });
});

test('the question before an effect that cannot be undone names what it is about', () => {
  const deps = account(1);

  const { question, effect } = deleteIncident.prepare({ incident_id: 'P1' }, deps, settings);

  expect(effect).toBe('destroy');
  expect(question).toBe('Delete incident P1?');
});

test('a tool without words for the question is asked about by name', () => {
  const { question } = listIncidents.prepare({}, account(1), settings);

  expect(question).toBe('Run list_incidents? It cannot be undone.');
});

test.each([
  [undefined, 10],
  [3, 3],
  ['3', 3],
  [10, 10],
])('limit %j answers %j of many rows where 10 are allowed', async (limit, count) => {
  const args = limit === undefined ? {} : { limit };
  const channel = { signal: new AbortController().signal, progress: async () => undefined };

  const { metadata } = await listIncidents.prepare(args, account(100), settings).run(channel);

  expect(metadata.count).toBe(count);
  expect(metadata.has_more).toBe(true);
});

test.each([
  [0, 'limit = 0: Too small'],
  [-1, 'limit = -1: Too small'],
  [1.5, 'limit = 1.5: Invalid input: expected int'],
  ['many', 'limit = "many": Invalid input: expected number'],
  [11, 'limit = 11: at most 10'],
])('limit %j is refused', (limit, sentence) => {
  expect(() => listIncidents.prepare({ limit }, account(1), settings)).toThrow(sentence);
});

test('the effect may depend on the arguments', () => {
  const setState = defineTool({
    name: 'set_state',
    toolset: 'incidents',
    effect: ({ state }) => (state === 'gone' ? 'destroy' : 'write'),
    description: 'Set the state.',
    input: { state: z.string() },
    output: { plural: 'states', item: EchoView },
    run: async () => ({ items: [] }),
  });

  expect(setState.effect).toBe('by-input');
  expect(setState.prepare({ state: 'gone' }, {}, settings).effect).toBe('destroy');
  expect(setState.prepare({ state: 'new' }, {}, settings).effect).toBe('write');
});

test.each([
  ['incidents', 1, '1 incident'],
  ['escalation_policies', 1, '1 escalation policy'],
  ['statuses', 1, '1 status'],
  ['on_calls', 1, '1 on call'],
  ['escalation_policies', 2, '2 escalation policies'],
  ['status_pages', 0, 'No status pages'],
])('an answer of %s describes itself: %i', async (plural, count, description) => {
  const tool = defineTool({
    name: 'list_things',
    toolset: 'incidents',
    effect: 'read',
    description: 'List things.',
    input: {},
    output: { plural, item: EchoView },
    run: async () => ({ items: Array.from({ length: count }, () => ({})) }),
  });

  const { metadata } = await callTool(tool, {}, {});

  expect(metadata.description).toBe(description);
});

test('a handler may describe its answer, and warn of what it lacks', async () => {
  const tool = defineTool({
    name: 'list_things',
    toolset: 'incidents',
    effect: 'read',
    description: 'List things.',
    input: {},
    output: { plural: 'things', item: EchoView },
    async run(_input, _deps, { warn }) {
      warn('Notes are missing: the API did not \u202Eanswer');
      return { items: [], description: 'Nothing since\u200B noon' };
    },
  });

  const { metadata } = await callTool(tool, {}, {});

  expect(metadata).toEqual({
    count: 0,
    description: 'Nothing since noon',
    warnings: ['Notes are missing: the API did not answer'],
  });
});

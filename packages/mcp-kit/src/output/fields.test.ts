import { expect, test } from 'vitest';
import * as z from 'zod';
import { defineTool } from '../define-tool.ts';
import { account, clientOf, eras, listIncidents, serviceOf } from '../incidents.fixture.ts';
import { callTool } from '../testing/call-tool.ts';
import { cut } from './answer.ts';
import { type View, view } from './view.ts';

test.each(eras)('a %s client gets the fields it asks for, and only those', async (era) => {
  const client = await clientOf(serviceOf([listIncidents], account(2)), era);

  const { structuredContent } = await client.callTool({
    name: 'list_incidents',
    arguments: { fields: ['title', 'id'] },
  });

  expect(structuredContent).toEqual({
    metadata: { count: 2, description: '2 incidents, newest first' },
    incidents: [
      { id: 'P1', title: 'Incident 1' },
      { id: 'P2', title: 'Incident 2' },
    ],
  });
});

test.each([
  ['as JSON text', '["id"]'],
  ['as a lone name', 'id'],
])('fields may come %s', async (_, fields) => {
  const answer = await callTool(listIncidents, { fields }, account(1));

  expect(answer['incidents']).toEqual([{ id: 'P1' }]);
});

test('an unknown field is dropped with a warning that guesses', async () => {
  const answer = await callTool(listIncidents, { fields: ['id', 'titel', 'zzz'] }, account(1));

  expect(answer.metadata.warnings).toEqual([
    'Ignored: there is no field titel, did you mean title?; there is no field zzz',
  ]);
  expect(answer['incidents']).toEqual([{ id: 'P1' }]);
});

test.each([
  ['no known one', ['zzz', '__proto__'], 'fields names no field of the answer'],
  ['none', [], 'fields is an empty list'],
])('fields with %s are refused', async (_, fields, message) => {
  const answer = await callTool(listIncidents, { fields }, account(1));

  expect(answer).toMatchObject({
    incidents: [],
    error: { code: 'INVALID_INPUT', message: expect.stringContaining(message) },
  });
});

test('the error names the fields there are', async () => {
  const answer = await callTool(listIncidents, { fields: ['zzz'] }, account(0));

  expect(answer['error']).toMatchObject({ hint: 'Fields: id, title, status.' });
});

test('fields that name none are refused before anything is done', async () => {
  let runs = 0;
  const tool = defineTool({
    name: 'list_notes',
    toolset: 'incidents',
    effect: 'read',
    description: 'List notes.',
    input: {},
    list: true,
    output: { plural: 'notes', item: view<object>({ id: z.string() }) },
    async run() {
      runs += 1;
      return { items: [] };
    },
  });

  const answer = await callTool(tool, { fields: ['titel'] }, {});

  expect(answer['error']).toMatchObject({ code: 'INVALID_INPUT', hint: 'Fields: id.' });
  expect(runs).toBe(0);
});

test('fewer fields let more rows into the budget', async () => {
  const deps = account(100);
  const setup = { budget: 600 };

  const whole = await callTool(listIncidents, { limit: 100 }, deps, setup);
  const ids = await callTool(listIncidents, { limit: 100, fields: ['id'] }, deps, setup);

  expect(ids.metadata.count).toBeGreaterThan(whole.metadata.count);
});

test('an odd field that nobody asked for is no news', async () => {
  const tool = defineTool({
    name: 'list_notes',
    toolset: 'incidents',
    effect: 'read',
    description: 'List notes.',
    input: {},
    list: true,
    output: { plural: 'notes', item: view<object>({ id: z.string(), text: z.string() }) },
    run: async (_input, _deps, { page }) => cut([{ id: 'N1', text: 5 }], page),
  });

  const all = await callTool(tool, {}, {});
  const some = await callTool(tool, { fields: ['id'] }, {});

  expect(all.metadata.warnings).toHaveLength(1);
  expect(some.metadata).not.toHaveProperty('warnings');
});

const Anything: View<object> = {
  fields: new Map(),
  show: (source) => ({ item: { ...source }, odd: [] }),
};

const listAnything = defineTool({
  name: 'list_anything',
  toolset: 'incidents',
  effect: 'read',
  description: 'List anything.',
  input: {},
  list: true,
  output: { plural: 'things', item: Anything },
  run: async (_input, things: readonly object[], { page }) => cut(things, page),
});

test('a view of anything knows the fields of the rows at hand', async () => {
  const things = [
    { id: 1, a: 1 },
    { id: 2, b: 2 },
  ];

  const answer = await callTool(listAnything, { fields: ['id', 'b', 'c'] }, things);

  expect(answer['things']).toEqual([{ id: 1 }, { id: 2, b: 2 }]);
  expect(answer.metadata.warnings).toEqual(['Ignored: there is no field c']);
});

test('a view of anything refuses fields that no row has, unless there are no rows', async () => {
  const some = await callTool(listAnything, { fields: ['zzz'] }, [{ id: 1 }]);
  const none = await callTool(listAnything, { fields: ['zzz'] }, []);

  expect(some).toMatchObject({ error: { code: 'INVALID_INPUT', hint: 'Fields: id.' } });
  expect(none).toEqual({ metadata: { count: 0, description: 'No things' }, things: [] });
});

import { expect, test } from 'vitest';
import * as z from 'zod';
import { defineTool } from './define-tool.ts';
import { ToolError } from './errors.ts';
import { checkEffect, findTool, type Selection, selectTools, unknownNames } from './gate.ts';
import {
  account,
  clientOf,
  deleteIncident,
  eras,
  everything,
  listIncidents,
  renameIncident,
  serviceOf,
} from './incidents.fixture.ts';
import { view } from './output/view.ts';

const callAnything = defineTool({
  name: 'call_api',
  toolset: 'api',
  isDefault: true,
  effect: ({ change }) => (change ? 'write' : 'read'),
  description: 'Call anything.',
  input: { change: z.boolean() },
  output: { plural: 'results', item: view<object>({}) },
  run: async () => ({ items: [] }),
});

const catalogue = {
  tools: [listIncidents, renameIncident, deleteIncident, callAnything],
  toolsets: {
    incidents: { description: 'incidents' },
    cleaning: { description: 'removing' },
    api: { description: 'the rest' },
  },
};

const defaults: Selection = { mode: 'read_only', toolsets: undefined, tools: [], excludeTools: [] };

/** The problem with calling a tool. */
function refusal(act: () => unknown) {
  try {
    act();
  } catch (error) {
    if (error instanceof ToolError) return error.problem;
    throw error;
  }
  throw new Error('It was allowed');
}

test.each<[string, Partial<Selection>, readonly string[]]>([
  ['nothing said: what only reads, of the default tools', {}, ['list_incidents', 'call_api']],
  ['read-write', { mode: 'read_write' }, ['list_incidents', 'rename_incident', 'call_api']],
  [
    'a toolset in place of the defaults',
    { mode: 'read_write', toolsets: ['cleaning'] },
    ['delete_incident'],
  ],
  ['a toolset of which nothing only reads', { toolsets: ['cleaning'] }, []],
  ['all toolsets', { toolsets: ['all'] }, ['list_incidents', 'call_api']],
  [
    'all toolsets in read-write',
    { mode: 'read_write', toolsets: ['all'] },
    ['list_incidents', 'rename_incident', 'delete_incident', 'call_api'],
  ],
  ['the defaults by their name', { toolsets: ['default'] }, ['list_incidents', 'call_api']],
  [
    'the defaults and a toolset',
    { mode: 'read_write', toolsets: ['default', 'cleaning'] },
    ['list_incidents', 'rename_incident', 'delete_incident', 'call_api'],
  ],
  [
    'the defaults as a part of all',
    { mode: 'read_write', toolsets: ['all'], within: { toolsets: ['default'] } },
    ['list_incidents', 'rename_incident', 'call_api'],
  ],
  ['single tools alone', { tools: ['call_api'] }, ['call_api']],
  [
    'single tools beside a toolset',
    { mode: 'read_write', toolsets: ['incidents'], tools: ['delete_incident'] },
    ['list_incidents', 'rename_incident', 'delete_incident'],
  ],
  ['a single tool that the mode forbids', { tools: ['rename_incident'] }, []],
  ['a tool taken out', { excludeTools: ['list_incidents'] }, ['call_api']],
  [
    'a tool named and taken out',
    { tools: ['list_incidents', 'call_api'], excludeTools: ['list_incidents'] },
    ['call_api'],
  ],
  [
    'a tool taken out of all',
    { toolsets: ['all'], excludeTools: ['call_api'] },
    ['list_incidents'],
  ],
])('%s', (_, selection, names) => {
  const selected = selectTools(catalogue, { ...defaults, ...selection });

  expect(selected.map(({ name }) => name)).toEqual(names);
});

test('names that stand for something are no cause for complaint', () => {
  const selection: Selection = {
    mode: 'read_only',
    toolsets: ['all', 'default', 'api'],
    tools: ['list_incidents'],
    excludeTools: ['delete_incident'],
  };

  expect(unknownNames(catalogue, selection)).toEqual([]);
});

test('names that stand for nothing are told with a guess, or with what there is', () => {
  const selection: Selection = {
    mode: 'read_only',
    toolsets: ['incident', 'billing_and_more'],
    tools: ['list_incident'],
    excludeTools: ['delete_incidents'],
  };

  expect(unknownNames(catalogue, selection)).toEqual([
    'there is no toolset incident: did you mean incidents?',
    'there is no toolset billing_and_more: there are all, default, incidents, cleaning, api',
    'there is no tool list_incident: did you mean list_incidents?',
    'there is no tool delete_incidents: did you mean delete_incident?',
  ]);
});

test('a selected tool is found', () => {
  expect(findTool(catalogue, defaults, 'list_incidents')).toEqual({
    tool: listIncidents,
    implied: {},
  });
});

test('a tool that changes things is refused in read-only mode', () => {
  expect(refusal(() => findTool(catalogue, defaults, 'rename_incident'))).toEqual({
    code: 'READ_ONLY',
    message: 'rename_incident changes things, and this server is read-only',
    hint: 'Nothing was changed. Its owner can start the server with --mode read_write.',
  });
});

test('a tool that is not selected is refused with how to get it', () => {
  const selection: Selection = { ...defaults, mode: 'read_write' };

  expect(refusal(() => findTool(catalogue, selection, 'delete_incident'))).toEqual({
    code: 'NOT_SUPPORTED',
    message: 'delete_incident is not switched on in this server',
    hint: 'Its owner can start the server with --toolsets default,cleaning or --tools delete_incident.',
  });
});

test.each([
  ['list_incident', 'Did you mean list_incidents?'],
  ['order_pizza', 'See tools/list for what there is.'],
  ['constructor', 'See tools/list for what there is.'],
])('there is no tool %s', (name, hint) => {
  expect(refusal(() => findTool(catalogue, everything, name))).toEqual({
    code: 'NOT_FOUND',
    message: `There is no tool ${name}`,
    hint,
  });
});

test('a tool name of any length makes a short message', () => {
  const { message } = refusal(() => findTool(catalogue, everything, 'x'.repeat(100_000)));

  expect(message.length).toBeLessThan(100);
});

test.each([
  ['read', 'read_only', true],
  ['by-input', 'read_only', true],
  ['write', 'read_only', false],
  ['destroy', 'read_only', false],
  ['read', 'read_write', true],
  ['write', 'read_write', true],
  ['destroy', 'read_write', true],
] as const)('%s in %s: allowed is %j', (effect, mode, isAllowed) => {
  const check = () => checkEffect(effect, mode, 'it');

  if (isAllowed) expect(check).not.toThrow();
  else expect(refusal(check).code).toBe('READ_ONLY');
});

const readOnly = { selection: { ...everything, mode: 'read_only' as const } };

test.each(eras)('a %s client in read-only mode sees and gets only what reads', async (era) => {
  const deps = account(1);
  const tools = [listIncidents, renameIncident, callAnything];
  const client = await clientOf(serviceOf(tools, deps, readOnly), era);

  const listed = await client.listTools();
  const renamed = await client.callTool({
    name: 'rename_incident',
    arguments: { incident_id: 'P1', title: 'Renamed' },
  });

  expect(listed.tools.map(({ name }) => name)).toEqual(['list_incidents', 'call_api']);
  expect(renamed).toMatchObject({
    isError: true,
    structuredContent: { incidents: [], error: { code: 'READ_ONLY' } },
  });
  expect(deps.incidents[0]?.title).toBe('Incident 1');
});

test.each([
  [false, { metadata: { count: 0 }, results: [] }],
  [true, { error: { code: 'READ_ONLY' }, results: [] }],
])(
  'where the arguments decide, read-only mode judges the call: change %j',
  async (change, answer) => {
    const client = await clientOf(serviceOf([callAnything], {}, readOnly));

    const { structuredContent } = await client.callTool({
      name: 'call_api',
      arguments: { change },
    });

    expect(structuredContent).toMatchObject(answer);
  },
);

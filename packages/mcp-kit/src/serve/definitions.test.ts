import { expect, test } from 'vitest';
import * as z from 'zod';
import { defineTool } from '../define-tool.ts';
import type { Mode } from '../gate.ts';
import {
  account,
  allTools,
  clientOf,
  deleteIncident,
  eras,
  listIncidents,
  renameIncident,
  serviceOf,
} from '../incidents.fixture.ts';
import { id, isoDate } from '../input/schemas.ts';
import { from, view } from '../output/view.ts';
import type { Effect } from '../tool.ts';
import { describeTool } from './definitions.ts';

const Person = z.object({ id: z.string(), name: z.string().nullable() });

const moveIncident = defineTool({
  name: 'move_incident',
  toolset: 'incidents',
  effect: ({ to }): Effect => (to === 'bin' ? 'destroy' : 'write'),
  description: 'Move an incident.',
  input: {
    incident_id: id('incident').describe('Which'),
    to: z.enum(['bin', 'archive']).describe('Where to'),
    from: Person.optional().describe('Whose'),
    onto: z.array(Person).optional().describe('Whose next'),
    since: isoDate().optional().describe('When'),
    position: z.int().optional().describe('Place'),
    share: z.number().min(0).max(1).optional().describe('Part of it'),
  },
  output: {
    plural: 'incidents',
    item: view<object>({ id: z.string(), number: z.int(), owner: from(Person, () => undefined) }),
  },
  run: async () => ({ items: [] }),
});

function described(tool: typeof moveIncident, mode: Mode = 'read_write', maxLimit = 500) {
  return describeTool(tool, { mode, maxLimit });
}

test('a list is described with its limit, cursor and fields', () => {
  const { inputSchema, annotations, title } = describeTool(listIncidents, {
    mode: 'read_only',
    maxLimit: 500,
  });

  expect(title).toBe('List incidents');
  expect(annotations).toMatchObject({ readOnlyHint: true });
  expect(inputSchema).toEqual({
    type: 'object',
    properties: {
      statuses: {
        description: 'Statuses to keep',
        type: 'array',
        items: { type: 'string', enum: ['triggered', 'acknowledged', 'resolved'] },
      },
      limit: {
        description: 'Rows to return at most',
        default: 25,
        type: 'integer',
        minimum: 1,
        maximum: 500,
      },
      cursor: {
        description: 'next_cursor of the last answer',
        type: 'string',
        minLength: 1,
        maxLength: 4096,
      },
      fields: {
        description: 'Return only these fields',
        type: 'array',
        items: { type: 'string' },
      },
    },
    additionalProperties: false,
  });
});

test.each([
  [10, 10],
  [25, 25],
  [10_000, 25],
])('at most %i rows: the default is %i', (maxLimit, standard) => {
  const { inputSchema } = describeTool(listIncidents, { mode: 'read_only', maxLimit });

  expect(inputSchema.properties?.['limit']).toMatchObject({ maximum: maxLimit, default: standard });
});

test.each([
  ['what reads', listIncidents, 'read_write', [true, false, true]],
  ['what writes once and for all', renameIncident, 'read_write', [false, false, true]],
  ['what destroys', deleteIncident, 'read_write', [false, true, false]],
] as const)('%s says so', (_, tool, mode, [readOnlyHint, destructiveHint, idempotentHint]) => {
  const { annotations } = describeTool(tool, { mode, maxLimit: 500 });

  expect(annotations).toEqual({
    readOnlyHint,
    destructiveHint,
    idempotentHint,
    openWorldHint: true,
  });
});

test.each([
  ['read_only', { readOnlyHint: true, destructiveHint: false, idempotentHint: true }],
  ['read_write', { readOnlyHint: false, destructiveHint: true, idempotentHint: false }],
] as const)('where the arguments decide, %s mode tells the worst', (mode, hints) => {
  expect(described(moveIncident, mode).annotations).toMatchObject(hints);
});

test('schemas are flat objects without references, even where a schema is used twice', () => {
  const { inputSchema, outputSchema } = described(moveIncident);
  const text = JSON.stringify([inputSchema, outputSchema]);

  expect(text).not.toMatch(/\$(ref|defs|schema)/);
  expect(inputSchema).not.toHaveProperty('anyOf');
  expect(inputSchema.type).toBe('object');
});

test('whole numbers carry no bounds but their own', () => {
  const { inputSchema, outputSchema } = described(moveIncident);

  expect(inputSchema.properties?.['position']).toEqual({ type: 'integer', description: 'Place' });
  expect(inputSchema.properties?.['share']).toMatchObject({ minimum: 0, maximum: 1 });
  expect(JSON.stringify(outputSchema)).not.toContain(String(Number.MAX_SAFE_INTEGER));
});

test('ids and dates cost no more than a text does', () => {
  const { inputSchema } = described(moveIncident);

  expect(inputSchema.properties?.['incident_id']).toEqual({ type: 'string', description: 'Which' });
  expect(inputSchema.properties?.['since']).toEqual({ type: 'string', description: 'When' });
});

test('only what has no default and is not optional is required', () => {
  expect(described(moveIncident).inputSchema.required).toEqual(['incident_id', 'to']);
});

test('the output schema requires metadata and the list, and no field of an item', () => {
  const { outputSchema } = described(moveIncident);

  expect(outputSchema).toMatchObject({
    required: ['metadata', 'incidents'],
    properties: {
      incidents: { type: 'array', items: { type: 'object', additionalProperties: {} } },
    },
  });
  expect(outputSchema).not.toHaveProperty('properties.incidents.items.required');
});

test('a description is data: it can be written down and read back', () => {
  const tool = described(moveIncident);

  expect(JSON.parse(JSON.stringify(tool))).toEqual(tool);
});

test.each(eras)('a %s client sees the tools as they are described', async (era) => {
  const client = await clientOf(serviceOf(allTools, account(0)), era);

  const { tools } = await client.listTools();

  expect(tools).toEqual(
    allTools.map((tool) => describeTool(tool, { mode: 'read_write', maxLimit: 500 })),
  );
});

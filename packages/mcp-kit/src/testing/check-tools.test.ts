import { expect, test } from 'vitest';
import * as z from 'zod';
import { defineTool } from '../define-tool.ts';
import { allTools } from '../incidents.fixture.ts';
import { view } from '../output/view.ts';
import { checkTools } from './check-tools.ts';

const files = ['list-incidents.ts', 'rename-incident.ts', 'delete-incident.ts'];

/** A tool that is wrong in what it declares. */
function toolWith(description: string, input: Readonly<Record<string, z.ZodType>> = {}) {
  return defineTool({
    name: 'odd_tool',
    toolset: 'incidents',
    effect: 'read',
    description,
    input,
    output: { plural: 'things', item: view<object>({}) },
    run: async () => ({ items: [] }),
  });
}

interface Node {
  readonly next?: Node | undefined;
}

const Node: z.ZodType<Node> = z.object({
  get next() {
    return Node.optional();
  },
});

test('tools beside their files have no faults, whatever else lies there', () => {
  const all = [...files, 'index.ts', 'list-incidents.test.ts', 'README.md'];

  expect(checkTools(allTools, all)).toEqual([]);
});

test.each([
  ['a file without a tool', [...files, 'get-incident.ts'], ['get_incident is not in the list']],
  ['a tool without a file', files.slice(1), ['list_incidents has no file']],
])('%s is a fault', (_, names, faults) => {
  expect(checkTools(allTools, names)).toEqual(faults);
});

test('a tool that is listed twice is a fault', () => {
  expect(checkTools([...allTools, ...allTools.slice(0, 1)], files)).toEqual([
    'list_incidents twice',
  ]);
});

test.each([
  ['no description', toolWith(' '), 'odd_tool: it has no description'],
  ['a long description', toolWith('x'.repeat(1025)), 'odd_tool: its description is too long'],
  ['a reference', toolWith('Walk.', { node: Node }), 'odd_tool: its schema holds a $ref'],
])('%s is a fault', (_, tool, fault) => {
  expect(checkTools([tool], ['odd-tool.ts'])).toEqual([fault]);
});

import { expect, test } from 'vitest';
import * as z from 'zod';
import { defineTool, type Tool } from '../define-tool.ts';
import { allTools, type Deps } from '../incidents.fixture.ts';
import { view } from '../output/view.ts';
import { checkTools } from './check-tools.ts';

/** The files of these tools, and their tests. */
function withTests(...names: readonly string[]) {
  return names.flatMap((name) => [`${name}.ts`, `${name}.test.ts`]);
}

const files = withTests('list-incidents', 'rename-incident', 'delete-incident');

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
  const all = [...files, 'index.ts', 'list-incidents-paging.test.ts', 'README.md'];

  expect(checkTools(allTools, all)).toEqual([]);
});

test.each([
  [
    'a file without a tool',
    [...files, ...withTests('get-incident')],
    ['get_incident is not in the list'],
  ],
  ['a tool without a file', files.slice(2), ['list_incidents has no file']],
  [
    'a file without a test',
    files.filter((name) => name !== 'delete-incident.test.ts'),
    ['delete-incident.ts has no test'],
  ],
])('%s is a fault', (_, names, faults) => {
  expect(checkTools(allTools, names)).toEqual(faults);
});

test('tools may stand in folders, each beside its test', () => {
  const inFolders = ['old', 'old/index.ts', ...files.map((name) => `old/${name}`)];
  const parted = inFolders.filter((name) => name !== 'old/list-incidents.test.ts');

  expect(checkTools(allTools, inFolders)).toEqual([]);
  expect(checkTools(allTools, [...parted, 'list-incidents.test.ts'])).toEqual([
    'old/list-incidents.ts has no test',
  ]);
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
  expect(checkTools([tool], withTests('odd-tool'))).toEqual([fault]);
});

test.each<[string, Partial<Tool<Deps>>, readonly string[]]>([
  ['a free former name', { formerNames: { show_incidents: { statuses: ['resolved'] } } }, []],
  [
    "a former name that is another tool's",
    { formerNames: { rename_incident: {} } },
    ['rename_incident twice'],
  ],
  [
    'a former name that implies what the tool does not take',
    { formerNames: { show_incidents: { state: 'open' } } },
    ['list_incidents: it takes no state'],
  ],
  [
    'a revealed key that no answer is compared with',
    { reveals: ['Secret'] },
    ['list_incidents: it reveals Secret, which is not in lower case'],
  ],
])('%s', (_, change, faults) => {
  const [first, ...rest] = allTools;
  const changed = first === undefined ? [] : [{ ...first, ...change }];

  expect(checkTools([...changed, ...rest], files)).toEqual(faults);
});

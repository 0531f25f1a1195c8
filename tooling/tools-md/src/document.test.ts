import { type App, definePrompt, defineResource, defineTool, view } from 'mcp-kit';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { documentApp } from './document.ts';

interface Thing {
  readonly id: string;
}

const listThings = defineTool({
  name: 'list_things',
  toolset: 'things',
  isDefault: true,
  effect: 'read',
  description: 'List things.',
  input: { colour: z.enum(['red', 'blue']).optional() },
  list: true,
  output: { plural: 'things', item: view<Thing>({ id: z.string() }) },
  run: async () => ({ items: [] }),
});

const app: App<unknown> = {
  name: 'thing-mcp',
  title: 'Things',
  version: '1.0.0',
  instructions: '',
  tools: [listThings],
  toolsets: { things: { description: 'things' } },
  secrets: new Set(),
  explain: () => undefined,
};

test('lists every tool with its effect, toolset and tokens', () => {
  const { markdown, tokens } = documentApp(app);

  const count = tokens['list_things'] ?? 0;
  expect(count).toBeGreaterThan(40);
  expect(markdown).toContain('| things | things | 1 |');
  expect(markdown).toContain(`| [list_things](#list_things) | read | things | yes | ${count} |`);
});

test('sums up all tools, and those that are on by default', () => {
  const rare = { ...listThings, name: 'list_rare_things', isDefault: false };

  const { markdown, tokens } = documentApp({ ...app, tools: [listThings, rare] });

  const [first = 0, second = 0] = Object.values(tokens);
  expect(markdown).toContain(`2 tools, ${first + second} tokens of name`);
  expect(markdown).toContain(`on by default 1 tools, ${first} tokens`);
  expect(markdown).toContain(`| things | things | 2 | ${first + second} |`);
  expect(markdown).toContain('| [list_rare_things](#list_rare_things) | read | things | no |');
});

test('former names stand in one line, with what they imply', () => {
  const renamed = {
    ...listThings,
    formerNames: { show_things: {}, red_things: { colour: 'red' } },
  };

  expect(documentApp({ ...app, tools: [renamed] }).markdown).toContain(
    'Also called by: `show_things`, `red_things` (colour = "red").',
  );
  expect(documentApp(app).markdown).not.toContain('Also called by');
});

test('resources and prompts are listed where there are any', () => {
  const resource = defineResource({
    ...{ uri: 'thing://{id}', name: 'thing', title: 'Thing', description: 'One thing.' },
    read: async () => ({}),
  });
  const prompt = definePrompt({
    ...{ name: 'tidy', title: 'Tidy', description: 'Tidy up.' },
    arguments: { id: { description: 'Which', required: true }, how: { description: 'How' } },
    text: ({ id }) => `Tidy ${id}`,
  });

  const { markdown } = documentApp({ ...app, resources: [resource], prompts: [prompt] });

  expect(markdown).toContain('| `thing://{id}` | One thing. |\n| `docs://tools` |');
  expect(markdown).toContain('| `tidy` | id, how? | Tidy up. |');
  expect(documentApp(app).markdown).not.toMatch(/## (Resources|Prompts)/);
});

test('shows the schemas of the input and of one item', () => {
  const { markdown } = documentApp(app);

  expect(markdown).toContain('"red"');
  expect(markdown).toContain('Answer, under `things`:');
  expect(markdown).toContain('"id": {');
});

test('a longer description costs more tokens', () => {
  const wordy = defineTool({
    ...{ name: 'list_things', toolset: 'things', effect: 'read' as const, list: true },
    description: 'List things, each and every one of them, in no particular order at all.',
    input: {},
    output: { plural: 'things', item: view<Thing>({ id: z.string() }) },
    run: async () => ({ items: [] }),
  });
  const terse = { ...wordy, description: 'List things.' };

  const [long, short] = [wordy, terse].map((tool) => documentApp({ ...app, tools: [tool] }));

  expect(long?.tokens['list_things']).toBeGreaterThan(short?.tokens['list_things'] ?? 0);
});

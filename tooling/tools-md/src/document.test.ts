import { type App, defineTool, view } from 'mcp-kit';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { documentApp } from './document.ts';

interface Thing {
  readonly id: string;
}

const listThings = defineTool({
  name: 'list_things',
  toolset: 'things',
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
  toolsets: { things: { description: 'things', isDefault: true } },
  secrets: new Set(),
  explain: () => undefined,
};

test('lists every tool with its effect, toolset and tokens', () => {
  const { markdown, tokens } = documentApp(app);

  const count = tokens['list_things'] ?? 0;
  expect(count).toBeGreaterThan(40);
  expect(markdown).toContain(`1 tools, ${count} tokens`);
  expect(markdown).toContain(`| [list_things](#list_things) | read | things | yes | ${count} |`);
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

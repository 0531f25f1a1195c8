import * as z from 'zod';
import { defineTool } from '../define-tool.ts';
import { definePrompt } from '../offer/prompt.ts';
import { defineResource } from '../offer/resource.ts';
import { one } from '../output/answer.ts';
import { view } from '../output/view.ts';
import { runProgram } from './run.ts';

const WordView = view<object>({ word: z.string() });

const tools = [
  defineTool({
    name: 'get_word',
    toolset: 'words',
    isDefault: true,
    effect: 'read',
    description: 'Get a word.',
    input: {},
    output: { plural: 'words', item: WordView },
    run: async () => one({ word: 'hello' }),
  }),
  defineTool({
    name: 'delete_word',
    toolset: 'words',
    isDefault: true,
    effect: 'destroy',
    description: 'Delete a word.',
    input: {},
    output: { plural: 'words', item: WordView },
    run: async () => ({ items: [] }),
  }),
  defineTool({
    name: 'lose_word',
    toolset: 'words',
    isDefault: true,
    effect: 'read',
    description: 'Fail.',
    input: {},
    output: { plural: 'words', item: WordView },
    async run() {
      throw new Error(`no answer for ${process.env['TEST_API_KEY']}`);
    },
  }),
];

await runProgram(
  {
    app: {
      name: 'word-mcp',
      title: 'Words',
      version: '1.2.3',
      instructions: 'Ask for a word.',
      tools,
      toolsets: { words: { description: 'words' } },
      resources: [
        defineResource({
          ...{ uri: 'words://{word}', name: 'word', title: 'Word', description: 'A word.' },
          variables: { word: { complete: async () => ['hello', 'world'] } },
          read: async ({ word }) => ({ word }),
        }),
      ],
      prompts: [
        definePrompt({
          ...{ name: 'greet', title: 'Greet', description: 'Greet somebody.' },
          text: () => 'Say hello.',
        }),
      ],
      secrets: new Set(),
      explain: () => undefined,
    },
    prefix: 'TEST',
    summary: 'MCP server for words.',
    otherVariables: {},
    tokens: {},
    credentialHeaders: ['authorization'],
    howToGetKey: 'no key',
    own: [],
    connect({ apiKey = '' }) {
      // Stands for the open connections of an API client, which keep a process alive.
      setInterval(() => undefined, 60_000);
      return {
        callers: { of: async () => ({ deps: {}, context: undefined, principal: 'someone' }) },
        credential: apiKey,
        upstream: undefined,
        secrets: [apiKey],
      };
    },
  },
  process.argv,
);

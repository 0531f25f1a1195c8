import { setTimeout as sleep } from 'node:timers/promises';
import { defineTool, one, type Tool, ToolError, view } from 'mcp-kit';
import * as z from 'zod';

// Declared as every tool of ours is: the envelope, the mapping of errors, progress and the question
// before what cannot be undone are the kit's own, and these scenarios accept them as they are.

/** Toolset of the tools below. */
export const toolset = 'conformance';

const output = { plural: 'sentences', item: view<{ said: string }>({ said: z.string() }) };
const stepMs = 50;

const simpleText = defineTool({
  name: 'test_simple_text',
  toolset,
  effect: 'read',
  description: 'Answer a fixed sentence.',
  input: {},
  output,
  run: async () => one({ said: 'This is a simple text response for testing.' }),
});

const errorHandling = defineTool({
  name: 'test_error_handling',
  toolset,
  effect: 'read',
  description: 'Fail.',
  input: {},
  output,
  async run() {
    throw new ToolError({
      code: 'UPSTREAM_ERROR',
      message: 'This tool intentionally returns an error for testing',
    });
  },
});

const toolWithProgress = defineTool({
  name: 'test_tool_with_progress',
  toolset,
  effect: 'read',
  description: 'Tell of progress three times.',
  input: {},
  output,
  async run(_input, _deps, { progress, signal }) {
    for (const done of [0, 50, 100]) {
      await progress(done, 100, `${done} of 100`);
      await sleep(stepMs, undefined, { signal });
    }
    return one({ said: 'Done.' });
  },
});

const elicitation = defineTool({
  name: 'test_elicitation',
  toolset,
  effect: 'destroy',
  description: 'Ask the user whether to go on.',
  input: { message: z.string().describe('Question to the user') },
  output,
  confirm: ({ message }) => message,
  run: async () => one({ said: 'The user agreed.' }),
});

const streamingElicitation = defineTool({
  name: 'test_streaming_elicitation',
  toolset,
  effect: 'destroy',
  description: 'Ask the user whether to go on, in the answer to the call.',
  input: {},
  output,
  run: async () => one({ said: 'The user agreed.' }),
});

export const kitTools: readonly Tool<unknown>[] = [
  simpleText,
  errorHandling,
  toolWithProgress,
  elicitation,
  streamingElicitation,
];

import type { UserContext } from '../context.ts';
import type { Tool } from '../define-tool.ts';
import { ToolError } from '../errors.ts';
import type { Mode } from '../gate.ts';
import type { Envelope } from '../output/envelope.ts';
import { answerCall, type Setup } from '../serve/call.ts';

/** What a test may set of the server around a tool. */
export interface TestSetup {
  readonly context?: UserContext;
  readonly mode?: Mode;
  readonly budget?: number;
  readonly explain?: Setup<unknown>['app']['explain'];
}

/** Calls one tool as a server does, in read-write mode unless told, and answers its envelope. */
export async function callTool<Deps>(
  tool: Tool<Deps>,
  args: Readonly<Record<string, unknown>>,
  deps: Deps,
  { context, mode = 'read_write', budget = 10_000, explain = () => undefined }: TestSetup = {},
): Promise<Envelope> {
  const setup: Setup<Deps> = {
    app: {
      name: 'test',
      title: 'Test',
      version: '0.0.0',
      instructions: '',
      tools: [tool],
      toolsets: { [tool.toolset]: { description: '' } },
      secrets: new Set(),
      explain,
    },
    maxLimit: 500,
    budget,
    log: { debug: () => undefined, info: () => undefined, error: () => undefined },
  };
  const result = await answerCall(
    setup,
    {
      caller: { deps, context, principal: 'test' },
      selection: { mode, toolsets: ['all'], tools: [], excludeTools: [] },
    },
    { name: tool.name, args },
    {
      signal: new AbortController().signal,
      progress: async () => undefined,
    },
    () => 'go',
  );
  return readEnvelope(result);
}

function readEnvelope(result: Readonly<Record<string, unknown>>): Envelope {
  const { structuredContent } = result;
  if (isEnvelope(structuredContent)) return structuredContent;
  throw new ToolError({ code: 'INTERNAL', message: 'The call did not answer an envelope' });
}

function isEnvelope(value: unknown): value is Envelope {
  return typeof value === 'object' && value !== null && 'metadata' in value;
}

import {
  type McpRequestContext,
  McpServer,
  type ServerContext,
  type Tool as ToolJson,
} from '@modelcontextprotocol/server';
import type { Caller } from '../app.ts';
import { selectTools } from '../gate.ts';
import type { Channel } from '../tool.ts';
import { answerCall, type Setup } from './call.ts';
import { judge } from './confirm.ts';
import { describeTool } from './definitions.ts';

/** How a server is reached, beside what it offers. */
export interface Service<Deps> extends Setup<Deps> {
  /** Name shown to people in place of the app's title. */
  readonly title: string;
  /** Whether the user is asked before what cannot be undone. */
  readonly confirm: 'auto' | 'never';
  /** Who makes the call of this context. */
  callerOf(context: ServerContext): Caller<Deps>;
}

/** How long a client may keep the list of tools: it changes with a restart only. */
const listTtlMs = 300_000;

/** Makes the factory that both eras and all transports are served from; it builds nothing twice. */
export function createFactory<Deps>(
  service: Service<Deps>,
): (context: McpRequestContext) => McpServer {
  const { app, selection, maxLimit, title } = service;
  let listed: ToolJson[] | undefined;
  const list = () => {
    listed ??= selectTools(app, selection).map((tool) =>
      describeTool(tool, { mode: selection.mode, maxLimit }),
    );
    return { tools: listed };
  };
  return () => {
    const server = new McpServer(
      { name: app.name, title, version: app.version },
      {
        instructions: app.instructions,
        capabilities: { tools: { listChanged: false } },
        cacheHints: { 'tools/list': { ttlMs: listTtlMs, cacheScope: 'private' } },
      },
    );
    server.server.setRequestHandler('tools/list', list);
    server.server.setRequestHandler('tools/call', ({ params }, context) =>
      answerCall(
        service,
        service.callerOf(context),
        { name: params.name, args: params.arguments },
        channelOf(context),
        (prepared) => (service.confirm === 'never' ? 'go' : judge(server, context, prepared)),
      ),
    );
    return server;
  };
}

function channelOf({ mcpReq }: ServerContext): Channel {
  const progressToken = mcpReq._meta?.progressToken;
  return {
    signal: mcpReq.signal,
    async progress(done, total, message) {
      if (progressToken === undefined) return;
      await mcpReq.notify({
        method: 'notifications/progress',
        params: { progressToken, progress: done, total, message },
      });
    },
  };
}

import {
  type McpRequestContext,
  McpServer,
  type ServerCapabilities,
  type Tool as ToolJson,
} from '@modelcontextprotocol/server';
import { LRUCache } from 'lru-cache';
import type { App } from '../app.ts';
import { type Selection, selectTools } from '../gate.ts';
import { answerCall, type Setup } from './call.ts';
import { channelOf } from './channel.ts';
import { canComplete, serveCompletions } from './completions.ts';
import { judge } from './confirm.ts';
import { describeTool } from './definitions.ts';
import { servePrompts } from './prompts.ts';
import { serveResources } from './resources.ts';
import type { Session } from './session.ts';

/** How a server is reached, beside what it offers. */
export interface Service<Deps> extends Setup<Deps> {
  /** Name shown to people in place of the app's title. */
  readonly title: string;
  /** Whether the user is asked before what cannot be undone. */
  readonly confirm: 'auto' | 'never';
  /** Who opens this connection, or makes this request, and what they are offered. */
  sessionOf(context: McpRequestContext): Session<Deps>;
}

/** How long a client may keep a list that changes with a restart only. */
const listHint = { ttlMs: 300_000, cacheScope: 'private' } as const;

/** Selections whose lists are kept; callers can narrow theirs as they like. */
const maxLists = 100;

/** Makes the factory that both eras and all transports are served from; it builds nothing twice. */
export function createFactory<Deps>(
  service: Service<Deps>,
): (context: McpRequestContext) => McpServer {
  const { app, title } = service;
  const list = createLister(service);
  const capabilities = capabilitiesOf(app);
  return (context) => {
    const session = service.sessionOf(context);
    const server = new McpServer(
      { name: app.name, title, version: app.version },
      {
        instructions: app.instructions,
        capabilities,
        cacheHints: {
          'tools/list': listHint,
          'resources/templates/list': listHint,
          'prompts/list': listHint,
        },
      },
    );
    server.server.setRequestHandler('tools/list', () => ({ tools: list(session.selection) }));
    server.server.setRequestHandler('tools/call', ({ params }, call) =>
      answerCall(
        service,
        session,
        { name: params.name, args: params.arguments, meta: params._meta },
        channelOf(call),
        (prepared) => (service.confirm === 'never' ? 'go' : judge(server, call, prepared)),
      ),
    );
    serveResources(server, service, session);
    servePrompts(server, service);
    serveCompletions(server, service, session);
    return server;
  };
}

/** What the app has, and nothing that can change while it runs. */
function capabilitiesOf<Deps>(app: App<Deps>): ServerCapabilities {
  const { resources = [], prompts = [] } = app;
  return {
    tools: { listChanged: false },
    ...(resources.length > 0 ? { resources: { listChanged: false, subscribe: false } } : {}),
    ...(prompts.length > 0 ? { prompts: { listChanged: false } } : {}),
    ...(canComplete(app) ? { completions: {} } : {}),
  };
}

function createLister<Deps>({
  app,
  maxLimit,
}: Service<Deps>): (selection: Selection) => ToolJson[] {
  const lists = new LRUCache<string, ToolJson[]>({ max: maxLists });
  return (selection) => {
    const key = JSON.stringify(selection);
    const known = lists.get(key);
    if (known !== undefined) return known;
    const { mode } = selection;
    const tools = selectTools(app, selection).map((tool) => describeTool(tool, { mode, maxLimit }));
    lists.set(key, tools);
    return tools;
  };
}

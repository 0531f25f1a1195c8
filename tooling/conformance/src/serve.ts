import {
  createMcpHandler,
  isLegacyRequest,
  type McpRequestContext,
} from '@modelcontextprotocol/server';
import type { App, Caller } from 'mcp-kit';
import { createFactory, type Service } from 'mcp-kit/serving';
import { guard } from '../../../packages/mcp-kit/src/http/guards.ts';
import { listen, type NodeServer } from '../../../packages/mcp-kit/src/http/node-server.ts';
import { kitTools, toolset } from './overlay/kit-tools.ts';
import { addFixtures } from './overlay/overlay.ts';
import { createSessions } from './sessions.ts';

const host = '127.0.0.1';

/** Who may ask, as for a server that is reached from its own machine only. */
const rules = { allowedHosts: [host, 'localhost'], allowedOrigins: [host, 'localhost'] };

/** Serves the app with everything it has, and with the fixtures of the suite, on a free port. */
export async function serve<Deps>(app: App<Deps>, caller: Caller<Deps>): Promise<NodeServer> {
  const create = createFactory(serviceOf(app, caller));
  const build = (context: McpRequestContext) => addFixtures(create(context));
  const modern = createMcpHandler(build, { legacy: 'reject' });
  const sessions = createSessions(build);
  const handler = {
    inside: 0,
    async fetch(request: Request): Promise<Response> {
      const refused = guard(request, rules);
      if (refused !== undefined) return refused;
      return (await isLegacyRequest(request)) ? sessions.fetch(request) : modern.fetch(request);
    },
    async drain() {
      await sessions.close();
      await modern.close();
    },
  };
  return listen(handler, { host, port: 0 });
}

function serviceOf<Deps>(app: App<Deps>, caller: Caller<Deps>): Service<Deps> {
  return {
    app: {
      ...app,
      tools: [...app.tools, ...kitTools],
      toolsets: { ...app.toolsets, [toolset]: { description: 'conformance' } },
    },
    title: app.title,
    maxLimit: 500,
    budget: 10_000,
    confirm: 'auto',
    deadlineMs: 20_000,
    log: {
      debug: () => undefined,
      info: () => undefined,
      error: (entry, message) => console.error(message, JSON.stringify(entry)),
    },
    sessionOf: () => ({
      caller,
      selection: { mode: 'read_write', toolsets: ['all'], tools: [], excludeTools: [] },
    }),
  };
}

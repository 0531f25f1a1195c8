import { serve } from '@hono/node-server';
import { createMcpHandler } from '@modelcontextprotocol/server';
import { createHelloServer } from './hello-server.ts';

const mcp = createMcpHandler(createHelloServer);

// It tells its address as ours do, so that both are started alike.
serve(
  {
    fetch: (request) => mcp.fetch(request),
    hostname: '127.0.0.1',
    port: 0,
    overrideGlobalObjects: false,
  },
  ({ port }) => {
    process.stderr.write(`${JSON.stringify({ url: `http://127.0.0.1:${port}/mcp` })}\n`);
  },
);

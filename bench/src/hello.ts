import { McpServer } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import * as z from 'zod';

const Input = z.object({ text: z.string() });

// The least a server on this SDK can be: what our own are measured against.
serveStdio(() => {
  const server = new McpServer({ name: 'hello', version: '0.0.0' });
  server.registerTool(
    'echo',
    { description: 'Echo a text', inputSchema: Input },
    async ({ text }) => ({
      content: [{ type: 'text', text }],
    }),
  );
  return server;
});
process.stdin.once('end', () => process.exit(0));

import { McpServer } from '@modelcontextprotocol/server';
import * as z from 'zod';

const Input = z.object({ text: z.string() });

/** The least a server on this SDK can be: what our own are measured against. */
export function createHelloServer(): McpServer {
  const server = new McpServer({ name: 'hello', version: '0.0.0' });
  server.registerTool(
    'echo',
    { description: 'Echo a text', inputSchema: Input },
    async ({ text }) => ({
      content: [{ type: 'text', text }],
    }),
  );
  return server;
}

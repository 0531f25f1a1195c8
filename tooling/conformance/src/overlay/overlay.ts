import type { McpServer } from '@modelcontextprotocol/server';
import { addBeside } from './beside.ts';
import { addPrompts } from './prompts.ts';
import { addResources } from './resources.ts';
import { addTools } from './tools.ts';

/** Adds to a server of ours what the suite asks for and our servers do not have. */
export function addFixtures(server: McpServer): McpServer {
  server.server.registerCapabilities({
    logging: {},
    prompts: { listChanged: false },
    resources: { listChanged: false, subscribe: true },
  });
  addTools(server);
  addBeside(server, () => {
    addPrompts(server);
    addResources(server);
  });
  return server;
}

import type { McpServer } from '@modelcontextprotocol/server';
import { describeFixture, type Fixture } from './fixture.ts';
import { inputRequiredTools } from './input-required.ts';
import { ownHandler } from './own-handler.ts';
import { contentTools } from './tools-content.ts';
import { interactionTools } from './tools-interaction.ts';

const fixtures: readonly Fixture[] = [...contentTools, ...interactionTools, ...inputRequiredTools];

/** Lists the fixtures after the server's own tools; a call of anything else stays the server's. */
export function addTools(server: McpServer): void {
  const list = ownHandler(server, 'tools/list');
  const call = ownHandler(server, 'tools/call');
  server.server.setRequestHandler('tools/list', async (request, context) => {
    const own = await list(request, context);
    return { ...own, tools: [...own.tools, ...fixtures.map(describeFixture)] };
  });
  server.server.setRequestHandler('tools/call', (request, context) => {
    const { name, arguments: args = {} } = request.params;
    const fixture = fixtures.find((candidate) => candidate.name === name);
    return fixture === undefined ? call(request, context) : fixture.run(args, context);
  });
}

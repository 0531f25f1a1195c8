import type {
  HandlerResultTypeMap,
  McpServer,
  RequestTypeMap,
  ServerContext,
} from '@modelcontextprotocol/server';
import { describeFixture, type Fixture } from './fixture.ts';
import { inputRequiredTools } from './input-required.ts';
import { contentTools } from './tools-content.ts';
import { interactionTools } from './tools-interaction.ts';

const fixtures: readonly Fixture[] = [...contentTools, ...interactionTools, ...inputRequiredTools];

type Method = 'tools/list' | 'tools/call';
type Serve<M extends Method> = (
  request: RequestTypeMap[M],
  context: ServerContext,
) => Promise<HandlerResultTypeMap[M]>;

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

/** The SDK hands out no handler that has been set, and ours is the one to be tested. */
function ownHandler<M extends Method>(server: McpServer, method: M): Serve<M> {
  const find = Reflect.get(server.server, '_getRequestHandler');
  const handler = typeof find === 'function' ? find.call(server.server, method) : undefined;
  if (typeof handler !== 'function') throw new Error(`The server answers no ${method}`);
  return handler;
}

import type {
  HandlerResultTypeMap,
  McpServer,
  RequestTypeMap,
  ServerContext,
} from '@modelcontextprotocol/server';

type Method = keyof RequestTypeMap & keyof HandlerResultTypeMap;

/** How a server answers a method. */
export type Serve<M extends Method> = (
  request: RequestTypeMap[M],
  context: ServerContext,
) => Promise<HandlerResultTypeMap[M]>;

/** The handler of a method, if the server has one. The SDK hands out none that has been set. */
export function handlerOf<M extends Method>(server: McpServer, method: M): Serve<M> | undefined {
  const find = Reflect.get(server.server, '_getRequestHandler');
  const handler = typeof find === 'function' ? find.call(server.server, method) : undefined;
  return typeof handler === 'function' ? handler : undefined;
}

/** The same where there has to be one, since it is what is tested. */
export function ownHandler<M extends Method>(server: McpServer, method: M): Serve<M> {
  const handler = handlerOf(server, method);
  if (handler === undefined) throw new Error(`The server answers no ${method}`);
  return handler;
}

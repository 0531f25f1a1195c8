import type { Log } from '../log.ts';
import { refuse } from './refuse.ts';

/** One line per request, without its query, credential or body; a fault of ours is told by an id. */
export async function logged(
  log: Log,
  request: Request,
  answer: () => Promise<Response>,
): Promise<Response> {
  const start = performance.now();
  const response = await answer().catch((error: unknown) => fault(log, error));
  log.info(
    {
      method: request.method,
      path: pathOf(request),
      rpc: request.headers.get('mcp-method')?.slice(0, 64),
      tool: request.headers.get('mcp-name')?.slice(0, 64),
      status: response.status,
      ms: Math.round(performance.now() - start),
    },
    'request',
  );
  return response;
}

/** The path, where it is one that is served: what else is asked for may hold anything. */
function pathOf({ url }: Request): string {
  const { pathname } = new URL(url);
  return /^\/(mcp\/?|healthz|readyz|\.well-known\/.{0,80})$/.test(pathname) ? pathname : '(other)';
}

function fault(log: Log, error: unknown): Response {
  const id = crypto.randomUUID().slice(0, 8);
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  log.error({ id, detail }, 'a request failed unexpectedly');
  return refuse(500, 'internal', `The request failed inside this server (error ${id})`);
}

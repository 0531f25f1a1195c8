import type { App } from '../app.ts';
import { type Selection, toolNamed } from '../gate.ts';
import type { Log } from '../log.ts';
import { resourcesOf } from '../offer/tools-document.ts';
import { refuse } from './refuse.ts';

/** Where lines go, and what their names may be. */
interface Logging<Deps> {
  readonly log: Log;
  readonly app: App<Deps>;
  readonly selection: Selection;
}

/** One line per request, without its query, credential or body; a fault of ours is told by an id. */
export async function logged<Deps>(
  logging: Logging<Deps>,
  request: Request,
  answer: () => Promise<Response>,
): Promise<Response> {
  const { log } = logging;
  const start = performance.now();
  const response = await answer().catch((error: unknown) => fault(log, error));
  log.info(
    {
      method: request.method,
      path: pathOf(request),
      rpc: request.headers.get('mcp-method')?.slice(0, 64),
      ...subjectOf(logging, request.headers),
      status: response.status,
      ms: Math.round(performance.now() - start),
    },
    'request',
  );
  return response;
}

/** What is called, got or read by its name: a URI holds ids, so that its template stands for it. */
function subjectOf<Deps>({ app, selection }: Logging<Deps>, headers: Headers) {
  const name = headers.get('mcp-name') ?? '';
  switch (headers.get('mcp-method')) {
    case 'tools/call':
      return { tool: toolNamed(app.tools, name) === undefined ? other : name };
    case 'prompts/get':
      return { prompt: app.prompts?.find((prompt) => prompt.name === name)?.name ?? other };
    case 'resources/read': {
      const resource = resourcesOf(app, selection).find(({ open }) => open(name) !== undefined);
      return { resource: resource?.uri ?? other };
    }
    default:
      return {};
  }
}

const other = '(other)';

/** The path, where it is one that is served: what else is asked for may hold anything. */
function pathOf({ url }: Request): string {
  const { pathname } = new URL(url);
  return /^\/(mcp\/?|healthz|readyz|\.well-known\/.{0,80})$/.test(pathname) ? pathname : other;
}

function fault(log: Log, error: unknown): Response {
  const id = crypto.randomUUID().slice(0, 8);
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  log.error({ id, detail }, 'a request failed unexpectedly');
  return refuse(500, 'internal', `The request failed inside this server (error ${id})`);
}

import { type AuthInfo, createMcpHandler } from '@modelcontextprotocol/server';
import type { Caller } from '../app.ts';
import type { Selection } from '../gate.ts';
import { createFactory } from '../serve/server.ts';
import type { Session } from '../serve/session.ts';
import { UsageError } from '../usage-error.ts';
import { credentialOf } from './access.ts';
import { logged } from './access-log.ts';
import { guard, preflight, withCors } from './guards.ts';
import { narrowingHeaders, narrowSelection } from './narrow.ts';
import type { HttpHandler, HttpOptions } from './options.ts';
import { refuse, unauthorized } from './refuse.ts';
import { whenSent } from './release.ts';
import { changes } from './step-up.ts';
import { Turnstile } from './turnstile.ts';

/** A request that may use a credential, and what it may do with it. */
type Entry<Deps> =
  | { readonly kind: 'let-in'; readonly caller: Caller<Deps>; readonly selection: Selection }
  | { readonly kind: 'refused'; readonly response: Response };

/** How the SDK answers a request that it gave up, to a client that it takes to be gone. */
const aborted = 499;

/** Serves the MCP endpoint and the probes of an orchestrator; stateless, so any replica will do. */
export function createHttpHandler<Deps>(options: HttpOptions<Deps>): HttpHandler {
  const sessions = new WeakMap<AuthInfo, Session<Deps>>();
  const turnstile = new Turnstile(options.maxConcurrent);
  const mcp = createMcpHandler(
    createFactory({ ...options, sessionOf: ({ authInfo }) => sessionOf(sessions, authInfo) }),
    {
      maxRequestBodySize: options.maxBodyBytes,
      onerror: ({ message }) => options.log.debug({ detail: message.slice(0, 500) }, 'protocol'),
    },
  );
  let isStopped = false;
  const serve = async (request: Request): Promise<Response> => {
    const entry = await enter(options, request);
    if (entry.kind === 'refused') return entry.response;
    const { caller, selection } = entry;
    const leave = turnstile.enter(caller.principal);
    if (leave === undefined) return tooMany(options.maxConcurrent);
    const authInfo: AuthInfo = { token: '', clientId: caller.principal, scopes: [] };
    sessions.set(authInfo, { caller, selection });
    try {
      const response = await mcp.fetch(request, { authInfo });
      return whenSent(isStopped && response.status === aborted ? stopped() : response, leave);
    } catch (error) {
      leave();
      throw error;
    }
  };
  return {
    fetch: (request) => logged(options, request, () => route(options, request, serve)),
    get inside() {
      return turnstile.inside;
    },
    async drain(graceMs) {
      const end = Date.now() + graceMs;
      while (turnstile.inside > 0 && Date.now() < end) await tick();
      isStopped = true;
      await mcp.close();
    },
  };
}

async function route<Deps>(
  options: HttpOptions<Deps>,
  request: Request,
  serve: (request: Request) => Promise<Response>,
): Promise<Response> {
  const { pathname } = new URL(request.url);
  // An orchestrator probes by address, whatever names the server has; a probe tells nobody anything.
  const probed = await probe(options, pathname);
  if (probed !== undefined) return probed;
  const refused = guard(request, options);
  if (refused !== undefined) return refused;
  const metadata = await options.oauth?.metadata(request);
  if (metadata !== undefined) return withCors(request, metadata);
  switch (pathname) {
    case '/mcp':
    case '/mcp/':
      if (request.method === 'OPTIONS') {
        return preflight(request, [...options.credentialHeaders, ...narrowingHeaders]);
      }
      return withCors(request, await serve(request));
    default:
      return refuse(404, 'not_found', 'The MCP endpoint is /mcp');
  }
}

async function probe<Deps>(
  { isReady }: HttpOptions<Deps>,
  pathname: string,
): Promise<Response | undefined> {
  if (pathname === '/healthz') return Response.json({ status: 'alive' });
  if (pathname !== '/readyz') return undefined;
  return (await isReady())
    ? Response.json({ status: 'ready' })
    : refuse(503, 'not_ready', 'The API cannot be reached', { 'Retry-After': '5' });
}

async function enter<Deps>(options: HttpOptions<Deps>, request: Request): Promise<Entry<Deps>> {
  const narrowed = narrowSelection(options.app, options.selection, request.headers);
  if (narrowed.kind === 'refused') {
    return { kind: 'refused', response: refuse(400, 'bad_request', narrowed.why) };
  }
  const { selection } = narrowed;
  if (options.oauth === undefined) {
    const { credentialHeaders, sharedCredential } = options;
    const credential = credentialOf(request.headers, credentialHeaders) ?? sharedCredential;
    return credential === undefined
      ? { kind: 'refused', response: unauthorized(howToAuthorize(options)) }
      : admit(options, credential, selection);
  }
  const admission = await options.oauth.admit(request);
  if (admission.kind === 'refused') return admission;
  const { credential, mayWrite } = admission;
  if (mayWrite) return admit(options, credential, selection);
  if (selection.mode === 'read_write' && (await changes(options, request))) {
    return { kind: 'refused', response: options.oauth.challengeForWrite() };
  }
  return admit(options, credential, { ...selection, mode: 'read_only' });
}

async function admit<Deps>(
  { callers }: HttpOptions<Deps>,
  credential: string,
  selection: Selection,
): Promise<Entry<Deps>> {
  try {
    return { kind: 'let-in', caller: await callers.of(credential), selection };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { kind: 'refused', response: unauthorized(error.message) };
  }
}

function sessionOf<Deps>(
  sessions: WeakMap<AuthInfo, Session<Deps>>,
  authInfo: AuthInfo | undefined,
): Session<Deps> {
  const session = authInfo === undefined ? undefined : sessions.get(authInfo);
  if (session === undefined) throw new Error('A request reached the server without its caller');
  return session;
}

function howToAuthorize<Deps>({ credentialHeaders }: HttpOptions<Deps>): string {
  return `Send your own credential with every request, in the header ${credentialHeaders.join(' or ')}`;
}

function tooMany(max: number): Response {
  const message = `At most ${max} calls of one credential run at a time; try again when one has ended`;
  return refuse(429, 'too_many_calls', message, { 'Retry-After': '1' });
}

function stopped(): Response {
  const message =
    'This server was stopped before the call had ended. A change may or may not have been made: read before you repeat it';
  return refuse(503, 'stopped', message, { 'Retry-After': '1' });
}

function tick(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

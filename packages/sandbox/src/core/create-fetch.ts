import type { Call } from './call.ts';
import { breakHalfway, breakJson, connectionFailure, delay } from './disturb.ts';
import type { Fault, Faults } from './faults.ts';
import { Refusal, type Reply, toResponse } from './reply.ts';
import { Router } from './router.ts';

/** Answers one operation; throws a `Refusal` to say no. */
export type Handler<Context> = (call: Call, context: Context) => Reply | Promise<Reply>;

/** How an API says what is not about one operation. */
export interface Refusals {
  /** The path, with that method, belongs to no operation. */
  notFound(call: Call): Reply;
  /** The operation exists in the API but not in the sandbox. */
  notServed(key: string): Reply;
  /** The body is not JSON. */
  malformedBody(call: Call): Reply;
  /** A `status` fault that brings no body. */
  fault(status: number): Reply;
}

/** An API in memory. */
interface ApiDefinition<Context> {
  /** The API's operation table, of which the keys are used. */
  readonly operations: Readonly<Record<string, unknown>>;
  readonly handlers: Readonly<Record<string, Handler<Context> | undefined>>;
  readonly faults: Faults;
  readonly refusals: Refusals;
  /** Runs before every operation and gives its context; throws a `Refusal` to keep the call out. */
  enter(call: Call): Context;
  /** Headers of every answer but those of faults. */
  headers?(call: Call): Readonly<Record<string, string>>;
}

/**
 * A `fetch` that the API answers: it ignores the host and reads method, path, query, headers and
 * body.
 */
export function createFetch<Context>(api: ApiDefinition<Context>): typeof globalThis.fetch {
  const router = new Router(Object.keys(api.operations));
  return async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const call = await readCall(request, router);
    const fault = api.faults.take(call.key);
    if (fault === undefined) return answer(api, call);
    return disturb(fault, api, call, callerSignal(input, init) ?? request.signal);
  };
}

/** The caller's own signal: that of our copy is lost when the copy is collected. */
function callerSignal(input: unknown, init: RequestInit | undefined): AbortSignal | undefined {
  return init?.signal ?? (input instanceof Request ? input.signal : undefined);
}

async function readCall(request: Request, router: Router): Promise<Call> {
  const { method, headers, url } = request;
  const { pathname, searchParams: query } = new URL(url);
  const { key, path } = router.match(method, pathname) ?? { key: '', path: {} };
  const text = request.body === null ? '' : await request.text();
  return { key, path, method, pathname, query, headers, text, body: parse(text) };
}

function parse(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function answer<Context>(api: ApiDefinition<Context>, call: Call): Promise<Response> {
  const reply = await decide(api, call);
  return toResponse(reply, api.headers?.(call));
}

async function decide<Context>(api: ApiDefinition<Context>, call: Call): Promise<Reply> {
  const { handlers, refusals } = api;
  if (call.key === '') return refusals.notFound(call);
  try {
    const context = api.enter(call);
    const handler = handlers[call.key];
    if (handler === undefined) return refusals.notServed(call.key);
    if (isMalformed(call)) return refusals.malformedBody(call);
    return await handler(call, context);
  } catch (error) {
    if (error instanceof Refusal) return error.reply;
    throw error;
  }
}

function isMalformed({ text, body, headers }: Call): boolean {
  return body === undefined && text !== '' && (headers.get('content-type') ?? '').includes('json');
}

async function disturb<Context>(
  fault: Fault,
  api: ApiDefinition<Context>,
  call: Call,
  signal: AbortSignal,
): Promise<Response> {
  if (fault.kind === 'refuse') {
    throw connectionFailure('ECONNREFUSED', 'connect ECONNREFUSED 127.0.0.1:443');
  }
  if (fault.kind === 'status') return toResponse(statusReply(fault, api.refusals));
  if (fault.kind === 'latency') await delay(fault.ms, signal);
  const response = await answer(api, call);
  if (fault.kind === 'drop') throw connectionFailure('ECONNRESET', 'read ECONNRESET');
  if (fault.kind === 'halfway') return breakHalfway(response);
  if (fault.kind === 'broken-json') return breakJson(response);
  return response;
}

function statusReply(fault: Fault & { kind: 'status' }, refusals: Refusals): Reply {
  const { status, headers, body } = fault;
  if (body === undefined) return { ...refusals.fault(status), headers };
  if (typeof body !== 'string') return { status, headers, body };
  return { status, headers: { 'content-type': 'text/html', ...headers }, text: body };
}

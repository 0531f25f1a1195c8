import { PingeraApiError, PingeraInvalidRequestError, PingeraTimeoutError } from '../errors.ts';
import { redact } from './redact.ts';

/** A request as it is about to be sent; secrets are blotted out. */
export interface RequestEvent {
  /** `METHOD /path/{template}`. */
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  /** A copy, by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** 1 for the first try. */
  readonly attempt: number;
}

/** How one try ended: with an answer of any status, or with an error. */
export interface ResponseEvent extends RequestEvent {
  /** From the sending to the end of the body, or to the error. */
  readonly durationMs: number;
  /** Absent where no answer came. */
  readonly status: number | undefined;
  /** `X-Request-Id` of the answer. */
  readonly requestId: string | undefined;
  /** What a status other than 2xx became, or why no answer came. */
  readonly error: unknown;
}

/** A further try that is about to be waited for. */
export interface RetryEvent {
  readonly operation: string;
  /** The try that failed, 1 for the first. */
  readonly attempt: number;
  readonly waitMs: number;
  readonly reason: 'status' | 'connection' | 'timeout';
  readonly error: unknown;
}

/** Headers that a hook adds to the try, such as `traceparent`; `Authorization` is refused. */
export type AddedHeaders = Readonly<Record<string, string>> | undefined;

/**
 * Called for every try of every call, and waited for; one that throws fails the call with what it
 * throws. A change may have been made by then.
 */
export interface Hooks {
  /** Before a try is sent. */
  readonly request?:
    | ((event: RequestEvent) => AddedHeaders | Promise<AddedHeaders>)
    | ((event: RequestEvent) => void)
    | undefined;
  /** After a try, its body read. */
  readonly response?: ((event: ResponseEvent) => unknown) | undefined;
  /** Before the wait for a further try. */
  readonly retry?: ((event: RetryEvent) => unknown) | undefined;
}

/** What hooks are told of a try, besides its request. */
interface Tried {
  readonly operation: string;
  readonly attempt: number;
  readonly secret: string | undefined;
}

/** Names whose values are credentials, the caller's own as well. */
const secretNames = /auth|cookie|token|secret|key/;

/** Sends one try between its hooks. */
export async function observe(
  { request: before, response: after }: Hooks,
  { operation, attempt, secret }: Tried,
  request: Request,
  send: (request: Request) => Promise<Response>,
): Promise<Response> {
  const event = { operation, attempt, ...describeRequest(request, secret) };
  addHeaders(request, (await before?.(event)) ?? {});
  const startMs = performance.now();
  const end = (requestId: string | undefined, status: number | undefined, error: unknown) => {
    const id = requestId === undefined ? undefined : redact(requestId, secret);
    const durationMs = performance.now() - startMs;
    return after?.({ ...event, durationMs, status, requestId: id, error });
  };
  const response = await send(request).catch(async (error: unknown) => {
    const { status, requestId } = error instanceof PingeraApiError ? error : {};
    await end(requestId, status, error);
    throw error;
  });
  await end(response.headers.get('x-request-id') ?? undefined, response.status, undefined);
  return response;
}

/** Why a further try is made. */
export function reasonOf(error: unknown): RetryEvent['reason'] {
  if (error instanceof PingeraApiError) return 'status';
  return error instanceof PingeraTimeoutError ? 'timeout' : 'connection';
}

function describeRequest({ method, url, headers }: Request, secret: string | undefined) {
  const shown = [...headers].map(([name, value]) => [
    name,
    secretNames.test(name) ? '[redacted]' : redact(value, secret),
  ]);
  return { method, url: redact(url, secret), headers: Object.fromEntries(shown) };
}

function addHeaders({ headers }: Request, added: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(added)) {
    if (name.toLowerCase() === 'authorization') {
      throw new PingeraInvalidRequestError('A hook must not add authorization');
    }
    headers.set(name, value);
  }
}

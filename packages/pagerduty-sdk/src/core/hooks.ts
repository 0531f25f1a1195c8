import type { Answer } from './failure.ts';
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
export interface ResponseEvent extends RequestEvent, TryEnd {
  /** From the sending to the end of the body, or to the error. */
  readonly durationMs: number;
}

interface TryEnd {
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
  /** Before a try is sent, once it is its turn. */
  readonly request?:
    | ((event: RequestEvent) => AddedHeaders | Promise<AddedHeaders>)
    | ((event: RequestEvent) => void)
    | undefined;
  /** After a try, its body read. */
  readonly response?: ((event: ResponseEvent) => unknown) | undefined;
  /** Before the wait for a further try. */
  readonly retry?: ((event: RetryEvent) => unknown) | undefined;
}

/** Names whose values are credentials, the caller's own as well. */
const secretNames = /auth|cookie|token|secret|key/;

/** The event of a try, without the credential in any of its spellings. */
export function describeRequest(
  request: Pick<RequestEvent, 'operation' | 'method' | 'url' | 'attempt'>,
  headers: Headers,
  secret: string,
): RequestEvent {
  const shown = [...headers].map(([name, value]) => [
    name,
    secretNames.test(name) ? '[redacted]' : redact(value, secret),
  ]);
  return {
    ...request,
    url: redact(request.url, secret),
    headers: Object.fromEntries(shown),
  };
}

/** How the try ended, without the credential. */
export function describeEnd(answer: Answer | undefined, error: unknown, secret: string): TryEnd {
  const requestId = answer?.headers.get('x-request-id') ?? undefined;
  return {
    status: answer?.status,
    requestId: requestId === undefined ? undefined : redact(requestId, secret),
    error,
  };
}

import ky, { isNetworkError } from 'ky';
import { ConnectionError, InvalidResponseError, PagerDutyError, TimeoutError } from '../errors.ts';
import { type Auth, type Authorization, authorize } from './auth.ts';
import { encodeBody } from './body.ts';
import { Deadline } from './deadline.ts';
import { type Answer, readFailure } from './failure.ts';
import { buildHeaders } from './headers.ts';
import type { Effect } from './operation.ts';
import { redact } from './redact.ts';
import { type Budget, backoffMs, type Fault, mayRetry } from './retry.ts';
import type { RequestOptions } from './types.ts';

/** What every request of a client shares. */
export interface TransportOptions {
  readonly auth: Auth;
  readonly baseUrl: string;
  readonly fetch: typeof globalThis.fetch;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly retries: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** One request, spelled out. */
export interface Outgoing {
  /** `METHOD /path/{template}`, for messages. */
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly effect: Effect;
  readonly scope: string | undefined;
  /** Headers of the operation, looked up when the request is sent. */
  readonly headers: () => Promise<Readonly<Record<string, string>>>;
  readonly options: RequestOptions;
}

/** A request on its way, with what its tries share. */
interface Call {
  readonly request: Outgoing;
  readonly authorization: Authorization;
  readonly headers: Headers;
  readonly body: BodyInit | undefined;
  readonly deadline: Deadline;
  readonly timeoutMs: number;
}

/** How one try failed, and whether another may help. */
interface FailedTry {
  readonly error: unknown;
  readonly fault: Fault;
}

/** Sends requests, tries again by effect, and turns failures into this package's errors. */
export class Transport {
  readonly #options: TransportOptions;

  constructor(options: TransportOptions) {
    this.#options = options;
  }

  /** The parsed body of a 2xx answer, or `undefined` where it is empty. */
  async send<T>(request: Outgoing): Promise<T> {
    const call = await this.#prepare(request);
    const retries = request.options.retries ?? this.#options.retries;
    for (let tries = 1; ; tries += 1) {
      const outcome = await this.#try(call);
      if (!('fault' in outcome)) return readJson(call, outcome);
      const { error, fault } = outcome;
      const budget = { remainingMs: call.deadline.remainingMs, backoffMs: backoffMs(tries) };
      if (tries > retries || !mayRetry(fault, request.effect, budget)) throw error;
      await call.deadline.wait(waitMs(fault, budget));
    }
  }

  async #prepare(request: Outgoing): Promise<Call> {
    const { operation, method, options } = request;
    options.signal?.throwIfAborted();
    const { body, contentType } = encodeBody(operation, method, request.body);
    const deadline = new Deadline(operation, this.#options.deadlineMs, options.signal);
    const [authorization, ofOperation] = await deadline.within(Number.POSITIVE_INFINITY, () =>
      Promise.all([authorize(this.#options.auth), request.headers()]),
    );
    const headers = buildHeaders(authorization.header, [
      { Accept: 'application/vnd.pagerduty+json;version=2', 'Content-Type': contentType },
      this.#options.headers,
      ofOperation,
      options.headers ?? {},
    ]);
    const timeoutMs = options.timeoutMs ?? this.#options.timeoutMs;
    return { request, authorization, headers, body, deadline, timeoutMs };
  }

  async #try(call: Call): Promise<Answer | FailedTry> {
    const { deadline, timeoutMs } = call;
    try {
      const answer = await deadline.within(timeoutMs, (signal) => this.#fetch(call, signal));
      return answer.status < 300 ? answer : refusal(call, answer);
    } catch (error) {
      return failure(call, error);
    }
  }

  /** One request and its whole body. Tries and times are ours: ky is left with the sending. */
  async #fetch(call: Call, signal: AbortSignal): Promise<Answer> {
    const { request, headers, body } = call;
    const response = await ky(this.#url(request), {
      method: request.method,
      headers,
      ...(body === undefined ? {} : { body }),
      fetch: (input) => this.#options.fetch(input, { signal }),
      redirect: 'manual',
      retry: 0,
      timeout: false,
      throwHttpErrors: false,
    });
    return readAnswer(call, response);
  }

  #url({ path, query }: Outgoing): string {
    const search = query.toString();
    return `${this.#options.baseUrl}${path}${search === '' ? '' : `?${search}`}`;
  }
}

function refusal({ request, authorization }: Call, answer: Answer): FailedTry {
  const { operation, scope } = request;
  const error = readFailure(operation, answer, { scope, secret: authorization.secret });
  const { status, retryAfterMs } = error;
  return { error, fault: { kind: 'status', status, waitMs: retryAfterMs } };
}

// What ky throws holds the whole request, so it is never chained: printing ours would print the key.
function failure({ request, authorization, deadline, timeoutMs }: Call, error: unknown): FailedTry {
  if (deadline.signal?.aborted) return { error: deadline.signal.reason, fault: { kind: 'other' } };
  if (error instanceof TimeoutError) return { error, fault: { kind: 'timeout' } };
  if (error instanceof PagerDutyError) return { error, fault: { kind: 'other' } };
  if (error instanceof Error && error.name === 'TimeoutError') {
    // A fetch of the caller's own that keeps a shorter limit.
    return { error: new TimeoutError(request.operation, timeoutMs), fault: { kind: 'timeout' } };
  }
  const code = faultCode(error);
  // The Fetch standard reports every network fault as a TypeError; Bun throws coded errors.
  if (!isNetworkError(error) && !(error instanceof TypeError) && code === undefined) {
    return { error, fault: { kind: 'other' } };
  }
  const cause = isNetworkError(error) ? error.cause : error;
  const clean = (text: string) => redact(text, authorization.secret);
  const told = cause instanceof Error ? clean(cause.message) : undefined;
  return {
    error: new ConnectionError(request.operation, code === undefined ? code : clean(code), told),
    fault: { kind: 'connection', code },
  };
}

/** What the API asks for, else up to the back-off by chance. */
function waitMs(fault: Fault, { backoffMs: longestMs }: Budget): number {
  const asked = fault.kind === 'status' ? fault.waitMs : undefined;
  return asked ?? Math.random() * longestMs;
}

/** The runtime's code of a connection fault, which undici puts on the cause of its TypeError. */
function faultCode(fault: unknown, depth = 0): string | undefined {
  if (typeof fault !== 'object' || fault === null || depth > 5) return undefined;
  if ('code' in fault && typeof fault.code === 'string') return fault.code;
  return 'cause' in fault ? faultCode(fault.cause, depth + 1) : undefined;
}

async function readAnswer({ request }: Call, response: Response): Promise<Answer> {
  const { type, status, headers } = response;
  if (type === 'opaqueredirect') {
    throw new InvalidResponseError(request.operation, 'a redirect, which is never followed');
  }
  if (status < 200 || status > 599) {
    throw new InvalidResponseError(request.operation, `there is no status ${status}`);
  }
  return { status, headers, text: await response.text() };
}

function readJson<T>({ request, authorization }: Call, { text, headers }: Answer): T {
  try {
    const body = text.trim() === '' ? undefined : JSON.parse(text);
    return body;
  } catch {
    const type = headers.get('content-type') ?? 'no content type';
    const why = `the body is not JSON (${redact(type, authorization.secret)})`;
    throw new InvalidResponseError(request.operation, why);
  }
}

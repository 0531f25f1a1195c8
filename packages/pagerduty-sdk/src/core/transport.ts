import ky, { isHTTPError, isTimeoutError as isKyTimeout, isNetworkError, type Options } from 'ky';
import { ConnectionError, InvalidResponseError, PagerDutyError, TimeoutError } from '../errors.ts';
import { type Auth, type Authorization, authorize } from './auth.ts';
import { encodeBody } from './body.ts';
import { Deadline } from './deadline.ts';
import { type Answer, readFailure, retryAfterMs } from './failure.ts';
import { buildHeaders } from './headers.ts';
import type { Effect } from './operation.ts';
import { redact } from './redact.ts';
import { backoffMs, type Fault, mayRetry } from './retry.ts';
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

const retryableStatuses = [408, 429, ...Array.from({ length: 100 }, (_, index) => 500 + index)];

/** Sends requests, tries again by effect, and turns failures into this package's errors. */
export class Transport {
  readonly #options: TransportOptions;

  constructor(options: TransportOptions) {
    this.#options = options;
  }

  /** The parsed body of a 2xx answer, or `undefined` where it is empty. */
  async send<T>(request: Outgoing): Promise<T> {
    const call = await this.#prepare(request);
    return readJson(call, await this.#fetch(call));
  }

  async #prepare(request: Outgoing): Promise<Call> {
    const { operation, method, options } = request;
    options.signal?.throwIfAborted();
    const { body, contentType } = encodeBody(operation, method, request.body);
    const deadline = new Deadline(operation, this.#options.deadlineMs, options.signal);
    const [authorization, ofOperation] = await deadline.race(
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

  async #fetch(call: Call): Promise<Answer> {
    let tries = 0;
    let last: Answer | undefined;
    const read: typeof globalThis.fetch = async (input, init) => {
      const current = ++tries;
      const answer = await readAnswer(call, await this.#options.fetch(input, init));
      // A try that was given up may still answer, and must not stand for a later one.
      if (current === tries) last = answer;
      return bare(answer);
    };
    try {
      await ky(this.#url(call.request), this.#kyOptions(call, read));
    } catch (error) {
      throw translate(error, call, last);
    }
    if (last === undefined) throw new ConnectionError(call.request.operation, undefined);
    return last;
  }

  #url({ path, query }: Outgoing): string {
    const search = query.toString();
    return `${this.#options.baseUrl}${path}${search === '' ? '' : `?${search}`}`;
  }

  #kyOptions(call: Call, read: typeof globalThis.fetch): Options {
    const { request, headers, body, deadline, timeoutMs } = call;
    return {
      method: request.method,
      headers,
      ...(body === undefined ? {} : { body }),
      ...(deadline.signal === undefined ? {} : { signal: deadline.signal }),
      fetch: read,
      redirect: 'manual',
      timeout: timeoutMs,
      totalTimeout: Math.max(1, deadline.remainingMs),
      retry: {
        limit: request.options.retries ?? this.#options.retries,
        methods: [request.method.toLowerCase()],
        statusCodes: retryableStatuses,
        afterStatusCodes: retryableStatuses,
        delay: backoffMs,
        jitter: true,
        shouldRetry: ({ error, retryCount }) => shouldRetry(error, retryCount, call),
      },
    };
  }
}

/** `undefined` leaves the wait to ky, which obeys `Retry-After`; `true` retries what ky does not know. */
function shouldRetry(error: unknown, retryCount: number, call: Call): boolean | undefined {
  const fault = readFault(error);
  const budget = { remainingMs: call.deadline.remainingMs, backoffMs: backoffMs(retryCount) };
  if (!mayRetry(fault, call.request.effect, budget)) return false;
  return fault.kind === 'status' ? undefined : true;
}

// ky's errors hold the whole request, so they are never chained: printing ours would print the key.
function translate(error: unknown, call: Call, last: Answer | undefined): unknown {
  const { request, authorization, deadline, timeoutMs } = call;
  const { operation, scope } = request;
  if (deadline.signal?.aborted) return deadline.signal.reason;
  if (isHTTPError(error) && last !== undefined) {
    return readFailure(operation, last, { scope, secret: authorization.secret });
  }
  if (isKyTimeout(error)) {
    return deadline.isOver ? deadline.timeout() : new TimeoutError(operation, timeoutMs);
  }
  const fault = readFault(error);
  if (fault.kind !== 'connection') return error;
  const cause = isNetworkError(error) ? error.cause : error;
  const clean = (text: string) => redact(text, authorization.secret);
  return new ConnectionError(
    operation,
    fault.code === undefined ? undefined : clean(fault.code),
    cause instanceof Error ? clean(cause.message) : undefined,
  );
}

function readFault(error: unknown): Fault {
  if (error instanceof PagerDutyError) return { kind: 'other' };
  if (isHTTPError(error)) {
    const { status } = error.response;
    return { kind: 'status', status, waitMs: retryAfterMs(error.response) };
  }
  if (isKyTimeout(error)) return { kind: 'timeout' };
  const code = faultCode(error);
  // The Fetch standard reports every network fault as a TypeError; Bun throws coded errors.
  return isNetworkError(error) || error instanceof TypeError || code !== undefined
    ? { kind: 'connection', code }
    : { kind: 'other' };
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

/** What ky needs of an answer: the status, and the wait as it reads it, in whole seconds. */
function bare({ status, headers }: Answer): Response {
  const waitMs = retryAfterMs({ status, headers });
  const wait = waitMs === undefined ? {} : { 'Retry-After': `${Math.ceil(waitMs / 1000)}` };
  return new Response(null, { status, headers: wait });
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

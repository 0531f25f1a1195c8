import ky, { isNetworkError } from 'ky';
import { ConnectionError, PagerDutyError, TimeoutError } from '../errors.ts';
import { readAnswer, readJson } from './answer.ts';
import { type Auth, type Authorization, authorize } from './auth.ts';
import { encodeBody } from './body.ts';
import { Deadline } from './deadline.ts';
import { type Answer, readFailure } from './failure.ts';
import { addHeaders, buildHeaders } from './headers.ts';
import { describeEnd, describeRequest, type Hooks } from './hooks.ts';
import type { Effect } from './operation.ts';
import { takeTurn } from './rate-limits.ts';
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
  /** Whether requests wait until the rate limit allows them. */
  readonly isLimited: boolean;
  readonly hooks: Hooks;
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
  /** Whether the operation has a rate limit of its own. */
  readonly hasOwnLimit: boolean;
  /** Headers of the operation, looked up when the request is sent. */
  readonly headers: () => Promise<Readonly<Record<string, string>>>;
  readonly options: RequestOptions;
}

/** A request on its way, with what its tries share. */
interface Call {
  readonly request: Outgoing;
  readonly authorization: Authorization;
  readonly url: string;
  readonly headers: Headers;
  readonly body: BodyInit | undefined;
  readonly deadline: Deadline;
  readonly timeoutMs: number;
}

/** How one try ended. */
type Outcome =
  | { readonly answer: Answer; readonly failed: undefined }
  | { readonly answer: Answer | undefined; readonly failed: FailedTry };

/** What went wrong, and whether another try may help. */
interface FailedTry {
  readonly error: unknown;
  readonly fault: Fault;
}

const noLimit = Number.POSITIVE_INFINITY;

/** Sends requests, tries again by effect, and turns failures into this package's errors. */
export class Transport {
  readonly #options: TransportOptions;

  constructor(options: TransportOptions) {
    this.#options = options;
  }

  /** The parsed body of a 2xx answer, or `undefined` where it is empty. */
  async send<T>(request: Outgoing): Promise<T> {
    const call = await this.#prepare(request);
    const { operation, effect, options } = request;
    const retries = options.retries ?? this.#options.retries;
    for (let attempt = 1; ; attempt += 1) {
      const { answer, failed, waitMs } = await this.#inTurn(call, attempt);
      if (failed === undefined) return readJson(operation, call.authorization.secret, answer);
      const { error, fault } = failed;
      const budget = { remainingMs: call.deadline.remainingMs, backoffMs: backoffMs(attempt) };
      if (attempt > retries || fault.kind === 'other' || !mayRetry(fault, effect, budget)) {
        throw error;
      }
      const event = { operation, attempt, waitMs, reason: fault.kind, error };
      await call.deadline.within(noLimit, async () => this.#options.hooks.retry?.(event));
      await call.deadline.wait(waitMs);
    }
  }

  async #prepare(request: Outgoing): Promise<Call> {
    const { operation, method, options } = request;
    options.signal?.throwIfAborted();
    const { body, contentType } = encodeBody(operation, method, request.body);
    const deadline = new Deadline(operation, this.#options.deadlineMs, options.signal);
    const [authorization, ofOperation] = await deadline.within(noLimit, () =>
      Promise.all([authorize(this.#options.auth), request.headers()]),
    );
    const headers = buildHeaders(authorization.header, [
      { Accept: 'application/vnd.pagerduty+json;version=2', 'Content-Type': contentType },
      this.#options.headers,
      ofOperation,
      options.headers ?? {},
    ]);
    const timeoutMs = options.timeoutMs ?? this.#options.timeoutMs;
    return { request, authorization, url: this.#url(request), headers, body, deadline, timeoutMs };
  }

  /** One try once the rate limit allows it, and the wait before another one. */
  async #inTurn(call: Call, attempt: number): Promise<Outcome & { readonly waitMs: number }> {
    const { request, authorization, deadline } = call;
    const { fetch, baseUrl, isLimited } = this.#options;
    const credential = authorization.header;
    const turn = isLimited
      ? await takeTurn({ ...request, fetch, baseUrl, credential, deadline })
      : undefined;
    let answer: Answer | undefined;
    try {
      const outcome = await this.#observed(call, attempt);
      answer = outcome.answer;
      const waitMs = outcome.failed === undefined ? 0 : nextWaitMs(outcome.failed.fault, attempt);
      if (answer?.status === 429) turn?.pause(waitMs);
      return { ...outcome, waitMs };
    } finally {
      turn?.leave(answer);
    }
  }

  /** One try between its hooks. */
  async #observed(call: Call, attempt: number): Promise<Outcome> {
    const { request: before, response: after } = this.#options.hooks;
    if (before === undefined && after === undefined) return this.#try(call, call.headers);
    const { request, url, deadline, authorization } = call;
    const headers = new Headers(call.headers);
    const tried = { operation: request.operation, method: request.method, url, attempt };
    const event = describeRequest(tried, headers, authorization.secret);
    addHeaders(headers, (await deadline.within(noLimit, async () => before?.(event))) ?? {});
    const startMs = performance.now();
    const outcome = await this.#try(call, headers);
    const ended = {
      ...event,
      durationMs: performance.now() - startMs,
      ...describeEnd(outcome.answer, outcome.failed?.error, authorization.secret),
    };
    await deadline.within(noLimit, async () => after?.(ended));
    return outcome;
  }

  async #try(call: Call, headers: Headers): Promise<Outcome> {
    const { deadline, timeoutMs } = call;
    try {
      const answer = await deadline.within(timeoutMs, (signal) =>
        this.#fetch(call, headers, signal),
      );
      if (answer.status < 300) return { answer, failed: undefined };
      return { answer, failed: refusal(call, answer) };
    } catch (error) {
      return { answer: undefined, failed: failure(call, error) };
    }
  }

  /** One request and its whole body. Tries and times are ours: ky is left with the sending. */
  async #fetch(call: Call, headers: Headers, signal: AbortSignal): Promise<Answer> {
    const { request, url, body } = call;
    const response = await ky(url, {
      method: request.method,
      headers,
      ...(body === undefined ? {} : { body }),
      fetch: (input) => this.#options.fetch(input, { signal }),
      redirect: 'manual',
      retry: 0,
      timeout: false,
      throwHttpErrors: false,
    });
    return readAnswer(request.operation, response);
  }

  #url({ path, query }: Outgoing): string {
    const search = query.toString();
    return `${this.#options.baseUrl}${path}${search === '' ? '' : `?${search}`}`;
  }
}

function refusal({ request, authorization }: Call, answer: Answer): FailedTry {
  const { operation, scope } = request;
  const error = readFailure(operation, answer, { scope, ...authorization });
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
function nextWaitMs(fault: Fault, failedTries: number): number {
  const asked = fault.kind === 'status' ? fault.waitMs : undefined;
  return asked ?? Math.random() * backoffMs(failedTries);
}

/** The runtime's code of a connection fault, which undici puts on the cause of its TypeError. */
function faultCode(fault: unknown, depth = 0): string | undefined {
  if (typeof fault !== 'object' || fault === null || depth > 5) return undefined;
  if ('code' in fault && typeof fault.code === 'string') return fault.code;
  return 'cause' in fault ? faultCode(fault.cause, depth + 1) : undefined;
}

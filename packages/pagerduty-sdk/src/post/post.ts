import { readAnswer } from '../core/answer.ts';
import { Deadline } from '../core/deadline.ts';
import { type Answer, readFailure, retryAfterMs } from '../core/failure.ts';
import type { Effect } from '../core/operation.ts';
import { type Budget, backoffMs, type Fault, mayRetry } from '../core/retry.ts';
import { ConnectionError, PagerDutyError, TimeoutError } from '../errors.ts';
import { redactAll, redactAnswer } from './redact-answer.ts';

/** One POST that carries its credential in the body. */
export interface Post {
  /** `POST /path`, for messages. */
  readonly operation: string;
  readonly url: string;
  readonly contentType: string;
  readonly body: string;
  /** What may be repeated: as after a `read` where doing it twice is doing it once. */
  readonly effect: Effect;
  /** What no error may show. */
  readonly secrets: readonly string[];
  /** Wait after a 429 that names none, in milliseconds; the ordinary back-off unless given. */
  readonly busyWaitMs?: number | undefined;
  /** Puts what a refusal says into the envelope of the REST API, where it has another one. */
  readonly explain?: ((text: string) => string) | undefined;
}

/** How a {@link Post} is sent. */
export interface PostOptions {
  readonly fetch: typeof globalThis.fetch;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly retries: number;
  readonly signal?: AbortSignal | undefined;
  /** Told of the wait that a 429 brings. */
  readonly onBusy?: ((waitMs: number) => void) | undefined;
}

interface FailedTry {
  readonly error: unknown;
  readonly fault: Fault;
}

/** The 2xx answer, after as many tries as the effect, the retries and the deadline allow. */
export async function post(request: Post, options: PostOptions): Promise<Answer> {
  options.signal?.throwIfAborted();
  const deadline = new Deadline(request.operation, options.deadlineMs, options.signal);
  for (let tries = 1; ; tries += 1) {
    const outcome = await tryOnce(request, options, deadline);
    if (!('fault' in outcome)) return outcome;
    const { error, fault } = outcome;
    if (isBusy(fault)) options.onBusy?.(fault.waitMs ?? 0);
    const budget = { remainingMs: deadline.remainingMs, backoffMs: backoffMs(tries) };
    if (tries > options.retries || !mayRetry(fault, request.effect, budget)) throw error;
    await deadline.wait(waitMs(fault, budget));
  }
}

async function tryOnce(
  request: Post,
  { fetch, timeoutMs }: PostOptions,
  deadline: Deadline,
): Promise<Answer | FailedTry> {
  try {
    const answer = await deadline.within(timeoutMs, (signal) => send(request, fetch, signal));
    return answer.status < 300 ? answer : refusal(request, answer);
  } catch (error) {
    return failure(request, timeoutMs, deadline, error);
  }
}

async function send(
  { operation, url, contentType, body }: Post,
  fetch: PostOptions['fetch'],
  signal: AbortSignal,
): Promise<Answer> {
  const headers = { Accept: 'application/json', 'Content-Type': contentType };
  const init: RequestInit = { method: 'POST', headers, body, redirect: 'manual', signal };
  return readAnswer(operation, await fetch(url, init));
}

function refusal({ operation, secrets, busyWaitMs, explain }: Post, answer: Answer): FailedTry {
  const clean = redactAnswer(answer, secrets);
  const text = explain === undefined ? clean.text : explain(clean.text);
  const error = readFailure(operation, { ...clean, text }, { scope: undefined, secret: '' });
  const { status } = answer;
  const waitMs = retryAfterMs(answer) ?? (status === 429 ? busyWaitMs : undefined);
  return { error, fault: { kind: 'status', status, waitMs } };
}

// What fetch throws is never chained nor passed on: it may show the request, and with it the secret.
function failure(
  { operation, secrets }: Post,
  timeoutMs: number,
  { signal }: Deadline,
  error: unknown,
): FailedTry {
  if (signal?.aborted) return { error: signal.reason, fault: { kind: 'other' } };
  if (error instanceof TimeoutError) return { error, fault: { kind: 'timeout' } };
  if (error instanceof PagerDutyError) return { error, fault: { kind: 'other' } };
  if (error instanceof Error && error.name === 'TimeoutError') {
    // A fetch of the caller's own that keeps a shorter limit.
    return { error: new TimeoutError(operation, timeoutMs), fault: { kind: 'timeout' } };
  }
  const code = faultCode(error);
  const clean = (text: string) => redactAll(text, secrets);
  const told = error instanceof Error ? clean(error.message) : undefined;
  return {
    error: new ConnectionError(operation, code === undefined ? code : clean(code), told),
    fault: { kind: 'connection', code },
  };
}

/** The runtime's code of a connection fault, which undici puts on the cause of its TypeError. */
function faultCode(fault: unknown, depth = 0): string | undefined {
  if (typeof fault !== 'object' || fault === null || depth > 5) return undefined;
  if ('code' in fault && typeof fault.code === 'string') return fault.code;
  return 'cause' in fault ? faultCode(fault.cause, depth + 1) : undefined;
}

function isBusy(fault: Fault): fault is Fault & { readonly kind: 'status' } {
  return fault.kind === 'status' && fault.status === 429;
}

/** What is asked for, else up to the back-off by chance. */
function waitMs(fault: Fault, { backoffMs: longestMs }: Budget): number {
  const asked = fault.kind === 'status' ? fault.waitMs : undefined;
  return asked ?? Math.random() * longestMs;
}

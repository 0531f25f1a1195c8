import ky, { isTimeoutError, type Options } from 'ky';
import {
  PingeraConnectionError,
  PingeraInvalidResponseError,
  PingeraTimeoutError,
} from '../errors.ts';
import { unlessAborted } from './abort.ts';
import { type Auth, authorize } from './auth.ts';
import type { SpelledBody } from './body.ts';
import { missingCredential, readFailure } from './failure.ts';
import { faultCode } from './fault-code.ts';
import { mergeHeaders } from './headers.ts';
import { type Hooks, observe, reasonOf } from './hooks.ts';
import { checkDuration, checkWhole } from './limits.ts';
import type { Effect } from './operation.ts';
import { redact } from './redact.ts';
import { retryWaitMs } from './retry.ts';
import type { RequestOptions } from './types.ts';

/** What every request of a client shares. */
export interface TransportOptions {
  readonly auth: Auth;
  /** Without `/v1` and a slash at the end. */
  readonly baseUrl: string;
  readonly fetch: typeof globalThis.fetch;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly retries: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly hooks: Hooks;
}

/** One request, spelled out. */
export interface Outgoing {
  /** `METHOD /path/{template}`, for messages. */
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: SpelledBody;
  readonly effect: Effect;
  /** Whether it may be sent without a credential. */
  readonly isPublic: boolean;
  readonly options: RequestOptions;
}

/** One request with everything decided that holds for all its tries. */
interface Call {
  readonly request: Outgoing;
  readonly headers: Headers;
  readonly secret: string | undefined;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly endsAt: number;
}

/** Sends requests, tries again by effect, and turns failures into this package's errors. */
export class Transport {
  readonly #options: TransportOptions;

  constructor(options: TransportOptions) {
    checkDuration('timeoutMs', options.timeoutMs);
    checkDuration('deadlineMs', options.deadlineMs);
    checkRetries(options.retries);
    mergeHeaders(options.headers);
    this.#options = options;
  }

  /** The parsed body of a 2xx answer, or `undefined` where it is empty. */
  async send<T>(request: Outgoing): Promise<T> {
    return unlessAborted(request.options.signal, async () => {
      const call = await this.#prepare(request);
      return readJson(call, await this.#fetch(call));
    });
  }

  async #prepare(request: Outgoing): Promise<Call> {
    const { options, body, operation } = request;
    const timeoutMs = checkDuration('timeoutMs', options.timeoutMs ?? this.#options.timeoutMs);
    checkRetries(options.retries ?? this.#options.retries);
    const headers = mergeHeaders(
      { Accept: 'application/json' },
      body.headers,
      this.#options.headers,
      options.headers,
    );
    const authorization = await authorize(this.#options.auth);
    if (authorization !== undefined) headers.set('Authorization', authorization.header);
    else if (!request.isPublic) throw missingCredential(operation);
    const { deadlineMs } = this.#options;
    const endsAt = Date.now() + deadlineMs;
    return { request, headers, secret: authorization?.secret, timeoutMs, deadlineMs, endsAt };
  }

  // ky's errors hold the whole request, so they are never chained: printing ours would print the key.
  async #fetch(call: Call): Promise<Response> {
    let limitMs = call.timeoutMs;
    let attempt = 0;
    const translate = (error: unknown) =>
      isTimeoutError(error) ? new PingeraTimeoutError(call.request.operation, limitMs) : error;
    const send: typeof globalThis.fetch = (input, init) => {
      limitMs = call.endsAt - Date.now() < call.timeoutMs ? call.deadlineMs : call.timeoutMs;
      attempt += 1;
      return this.#isObserved
        ? this.#observed(call, attempt, new Request(input, init))
        : this.#try(call, () => this.#options.fetch(input, init));
    };
    try {
      return await ky(this.#url(call.request), this.#kyOptions(call, send, translate));
    } catch (error) {
      throw translate(error);
    }
  }

  get #isObserved(): boolean {
    const { request, response } = this.#options.hooks;
    return request !== undefined || response !== undefined;
  }

  #observed(call: Call, attempt: number, request: Request): Promise<Response> {
    const { hooks, fetch } = this.#options;
    const { operation } = call.request;
    const send = (sent: Request) => this.#try(call, () => fetch(sent));
    return observe(hooks, { operation, attempt, secret: call.secret }, request, send);
  }

  /** One try: a 2xx answer read to its end, or one of our errors. */
  async #try(
    { request: { operation }, secret }: Call,
    fetch: () => Promise<Response>,
  ): Promise<Response> {
    const [response, bytes] = await readBytes(fetch).catch((error: unknown) => {
      const code = faultCode(error);
      throw new PingeraConnectionError(operation, code ? redact(code, secret) : undefined);
    });
    const { status, headers, ok, type } = response;
    if (type === 'opaqueredirect') {
      throw new PingeraInvalidResponseError(operation, 'a redirect, which is never followed');
    }
    if (ok) return new Response(bytes.byteLength === 0 ? null : bytes, { status, headers });
    throw readFailure(
      operation,
      { status, headers, text: new TextDecoder().decode(bytes) },
      secret,
    );
  }

  #url({ path, query }: Outgoing): string {
    const search = query.toString();
    return `${this.#options.baseUrl}/v1${path}${search === '' ? '' : `?${search}`}`;
  }

  #kyOptions(
    { request, headers, timeoutMs, deadlineMs, endsAt }: Call,
    fetch: typeof globalThis.fetch,
    translate: (error: unknown) => unknown,
  ): Options {
    const { operation, method, effect, body, options } = request;
    let waitMs = 0;
    return {
      method,
      headers,
      fetch,
      redirect: 'manual',
      timeout: timeoutMs,
      totalTimeout: deadlineMs,
      ...(body.content === undefined ? {} : { body: body.content }),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
      retry: {
        limit: options.retries ?? this.#options.retries,
        methods: [method.toLowerCase()],
        shouldRetry: async ({ error, retryCount: count }) => {
          const failure = translate(error);
          const next = retryWaitMs(failure, { effect, count, remainingMs: endsAt - Date.now() });
          if (next === undefined) return false;
          waitMs = next;
          const tried = { operation, attempt: count, waitMs, reason: reasonOf(failure) };
          await this.#options.hooks.retry?.({ ...tried, error: failure });
          return true;
        },
        delay: () => waitMs,
      },
    };
  }
}

function checkRetries(retries: number): void {
  checkWhole('retries', retries, 0, Number.POSITIVE_INFINITY);
}

/** Reads within the try, so that its limit and its retries cover the body too. */
async function readBytes(fetch: () => Promise<Response>): Promise<[Response, ArrayBuffer]> {
  const response = await fetch();
  return [response, await response.arrayBuffer()];
}

async function readJson<T>(
  { request: { operation }, secret }: Call,
  response: Response,
): Promise<T> {
  const text = await response.text();
  try {
    const body = text.trim() === '' ? undefined : JSON.parse(text);
    return body;
  } catch {
    const type = redact(response.headers.get('content-type') ?? 'no content type', secret);
    throw new PingeraInvalidResponseError(operation, `the body is not JSON (${type})`);
  }
}

/** Base of every error this package throws, but for an abort, which passes through as given. */
export class PagerDutyError extends Error {
  override readonly name: string = 'PagerDutyError';
}

/** The request cannot be sent as asked: an empty id, an unknown operation, a malformed token. */
export class InvalidRequestError extends PagerDutyError {
  override readonly name = 'InvalidRequestError';
}

/** What {@link ApiError} is made of. */
export interface ApiErrorDetail {
  /** The operation, as `METHOD /path`. */
  readonly operation: string;
  /** HTTP status. */
  readonly status: number;
  /** What the API says went wrong; empty where only `errors` say so. */
  readonly message: string;
  /** PagerDuty's own number, such as 2001; absent where the body has none. */
  readonly code: number | undefined;
  /** Further sentences of the body, flattened from the shapes the API uses. */
  readonly errors: readonly string[];
  /** `X-Request-Id`, which PagerDuty's support asks for. */
  readonly requestId: string | undefined;
  /** How long the API asks to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;
  /** The OAuth scope of the operation, on a 403 of an operation whose scope is known. */
  readonly scope: string | undefined;
  /** What to do about it, where the status tells; the message ends with it. */
  readonly hint?: string | undefined;
}

/** The API answered with a status other than 2xx. */
export class ApiError extends PagerDutyError implements Omit<ApiErrorDetail, 'message'> {
  override readonly name = 'ApiError';
  readonly operation: string;
  readonly status: number;
  readonly code: number | undefined;
  readonly errors: readonly string[];
  readonly requestId: string | undefined;
  readonly retryAfterMs: number | undefined;
  readonly scope: string | undefined;
  readonly hint: string | undefined;

  constructor(detail: ApiErrorDetail) {
    const said = [detail.message, ...detail.errors, detail.hint].filter(Boolean).join('; ');
    super(`${detail.operation} answered ${detail.status}: ${said}`);
    this.operation = detail.operation;
    this.status = detail.status;
    this.code = detail.code;
    this.errors = detail.errors;
    this.requestId = detail.requestId;
    this.retryAfterMs = detail.retryAfterMs;
    this.scope = detail.scope;
    this.hint = detail.hint;
  }

  /** Whether the same request may succeed later: 408, 429, or 5xx but 501. */
  get isRetryable(): boolean {
    return isRetryableStatus(this.status);
  }
}

/** Whether an answer of this status may be another one later. */
export function isRetryableStatus(status: number): boolean {
  return status === 408 || status === 429 || (status >= 500 && status !== 501);
}

/** No complete answer came: DNS, refused or dropped connection, TLS. */
export class ConnectionError extends PagerDutyError {
  override readonly name = 'ConnectionError';
  /** The runtime's code, such as `ECONNREFUSED`, where it gives one. */
  readonly code: string | undefined;

  constructor(operation: string, code: string | undefined, why = 'the connection failed') {
    super(`${operation} got no answer: ${code ?? why}`);
    this.code = code;
  }
}

/** No answer came within the limit of a try, or of the call as a whole. */
export class TimeoutError extends PagerDutyError {
  override readonly name = 'TimeoutError';

  constructor(operation: string, timeoutMs: number) {
    super(`${operation} took longer than ${timeoutMs} ms`);
  }
}

/** A 2xx answer that is not what the API documents: no JSON, no such field, a page that stands still. */
export class InvalidResponseError extends PagerDutyError {
  override readonly name = 'InvalidResponseError';

  constructor(operation: string, why: string) {
    super(`${operation} answered something unexpected: ${why}`);
  }
}

/** A list has more rows than the caller said it may have at most. */
export class TooManyRowsError extends PagerDutyError {
  override readonly name = 'TooManyRowsError';
  /** The number of rows that was allowed. */
  readonly max: number;

  constructor(operation: string, max: number) {
    super(`${operation} has more than the ${max} rows allowed: narrow the list or raise max`);
    this.max = max;
  }
}

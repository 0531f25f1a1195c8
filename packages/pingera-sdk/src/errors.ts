/** Base of every error this package throws, but for an abort, which passes through as given. */
export class PingeraError extends Error {
  override readonly name: string = 'PingeraError';
}

/** The request cannot be sent as asked: an empty id, an unknown operation, a malformed credential. */
export class PingeraInvalidRequestError extends PingeraError {
  override readonly name = 'PingeraInvalidRequestError';
}

/** What {@link PingeraApiError} is made of. */
export interface PingeraApiErrorDetail {
  /** The operation, as `METHOD /path`. */
  readonly operation: string;
  /** HTTP status. */
  readonly status: number;
  /** The whole sentence, operation and status included. */
  readonly message: string;
  /** The body's `code`: a number in most errors, a text such as `invalid_token` in those of auth. */
  readonly code: number | string | undefined;
  /** What is wrong with which field, one sentence each: `json.name: Missing data`. */
  readonly errors: readonly string[];
  /** `X-Request-Id`, where the answer has one. */
  readonly requestId: string | undefined;
  /** How long the API asks to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;
}

/** The API answered with a status other than 2xx. */
export class PingeraApiError
  extends PingeraError
  implements Omit<PingeraApiErrorDetail, 'message'>
{
  override readonly name: string = 'PingeraApiError';
  readonly operation: string;
  readonly status: number;
  readonly code: number | string | undefined;
  readonly errors: readonly string[];
  readonly requestId: string | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(detail: PingeraApiErrorDetail) {
    super(detail.message);
    this.operation = detail.operation;
    this.status = detail.status;
    this.code = detail.code;
    this.errors = detail.errors;
    this.requestId = detail.requestId;
    this.retryAfterMs = detail.retryAfterMs;
  }

  /** Whether the same request may succeed later: 408, 429, and 5xx other than 501. */
  get isRetryable(): boolean {
    const { status } = this;
    return status === 408 || status === 429 || (status >= 500 && status < 600 && status !== 501);
  }
}

/**
 * The API refused the credential (401), or the client has none for an operation that needs one:
 * then nothing was sent, and the code is `no_credential`.
 */
export class PingeraAuthError extends PingeraApiError {
  override readonly name = 'PingeraAuthError';
}

/** No complete answer came: DNS, refused or dropped connection, TLS. */
export class PingeraConnectionError extends PingeraError {
  override readonly name = 'PingeraConnectionError';
  /** The runtime's code, such as `ECONNREFUSED`, where it gives one. */
  readonly code: string | undefined;

  constructor(operation: string, code: string | undefined) {
    super(`${operation} got no answer: ${code ?? 'the connection failed'}`);
    this.code = code;
  }
}

/** No answer came in time, be it within one try or within the whole call. */
export class PingeraTimeoutError extends PingeraError {
  override readonly name = 'PingeraTimeoutError';

  constructor(operation: string, limitMs: number) {
    super(`${operation} took longer than ${limitMs} ms`);
  }
}

/** A 2xx answer that is not what the API documents: no JSON, no such list, a page that stands still. */
export class PingeraInvalidResponseError extends PingeraError {
  override readonly name = 'PingeraInvalidResponseError';

  constructor(operation: string, why: string) {
    super(`${operation} answered something unexpected: ${why}`);
  }
}

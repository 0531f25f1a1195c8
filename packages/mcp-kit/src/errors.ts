/** Every code an answer can carry; ids of a resource have `INVALID_<RESOURCE>_ID` besides. */
export const errorCodes = [
  'INVALID_INPUT',
  'NOT_FOUND',
  'UNAUTHORIZED',
  'FORBIDDEN',
  'READ_ONLY',
  'CONFLICT',
  'RATE_LIMITED',
  'TIMEOUT',
  'CANCELLED',
  'UNREACHABLE',
  'UPSTREAM_ERROR',
  'TOO_LARGE',
  'NO_USER_CONTEXT',
  'NOT_SUPPORTED',
  'INTERNAL',
] as const;

export type ErrorCode = (typeof errorCodes)[number] | `INVALID_${string}_ID`;

/** What a failed call tells the model: what happened, and what to do next. */
export interface Problem {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly retryAfterMs?: number | undefined;
}

/** A failure whose words are meant for the model; every other error answers `INTERNAL`. */
export class ToolError extends Error {
  override readonly name: string = 'ToolError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

/** Other arguments would help. */
export class InputError extends ToolError {
  override readonly name = 'InputError';

  constructor(message: string, hint?: string, code: ErrorCode = 'INVALID_INPUT') {
    super({ code, message, hint });
  }
}

/** The code of a malformed id: `INVALID_INCIDENT_ID` for `incident`. */
export function invalidIdCode(resource: string): ErrorCode {
  return `INVALID_${resource.toUpperCase()}_ID`;
}

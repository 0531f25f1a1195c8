import type { Problem } from 'mcp-kit';
import {
  ApiError,
  ConnectionError,
  InvalidRequestError,
  InvalidResponseError,
  TimeoutError,
} from 'pagerduty-sdk';

/** What an error of the client means to a model; `undefined` for one that is not the client's. */
export function explain(error: unknown): Problem | undefined {
  if (error instanceof ApiError) return explainAnswer(error);
  if (error instanceof InvalidRequestError)
    return { code: 'INVALID_INPUT', message: error.message };
  if (error instanceof TimeoutError) {
    return { code: 'TIMEOUT', message: error.message, hint: 'Ask for less, or try again later.' };
  }
  if (error instanceof ConnectionError) {
    return {
      code: 'UNREACHABLE',
      message: error.message,
      hint: 'PagerDuty cannot be reached from this server. A change may or may not have been made: read before you repeat it.',
    };
  }
  if (error instanceof InvalidResponseError) {
    return { code: 'UPSTREAM_ERROR', message: error.message };
  }
  return undefined;
}

function explainAnswer(error: ApiError): Problem {
  const { message, status, scope, retryAfterMs } = error;
  switch (status) {
    case 400:
    case 422:
      return { code: 'INVALID_INPUT', message, hint: 'Correct the arguments.' };
    case 401:
      return {
        code: 'UNAUTHORIZED',
        message,
        hint: 'The key is wrong, revoked, or of the other region: see PAGERDUTY_API_KEY and PAGERDUTY_REGION.',
      };
    case 402:
      return { code: 'NOT_SUPPORTED', message, hint: 'The account’s plan does not include this.' };
    case 403:
      return {
        code: 'FORBIDDEN',
        message,
        hint: scope
          ? `The credential needs the scope ${scope}, or a role that allows this.`
          : 'The credential or its user may not do this.',
      };
    case 404:
      return { code: 'NOT_FOUND', message, hint: 'Check the id, for example with a list tool.' };
    case 409:
      return { code: 'CONFLICT', message, hint: 'Read the current state before you try again.' };
    case 413:
      return { code: 'TOO_LARGE', message, hint: 'Send fewer items at once.' };
    case 429:
      return { code: 'RATE_LIMITED', message, retryAfterMs, hint: 'Wait before the next call.' };
    default:
      return { code: 'UPSTREAM_ERROR', message, retryAfterMs, hint: 'Try again later.' };
  }
}

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
  if (error instanceof TimeoutError) return explainTimeout(error.message);
  if (error instanceof ConnectionError) {
    const { message } = error;
    const hint = careful('PagerDuty cannot be reached from this server.', message);
    return { code: 'UNREACHABLE', message, hint };
  }
  if (error instanceof InvalidResponseError) {
    const { message } = error;
    return { code: 'UPSTREAM_ERROR', message, hint: careful('Try again later.', message) };
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
    case 408:
      return explainTimeout(message);
    case 409:
      return { code: 'CONFLICT', message, hint: 'Read the current state before you try again.' };
    case 413:
      return { code: 'TOO_LARGE', message, hint: 'Send fewer items at once.' };
    case 429:
      return { code: 'RATE_LIMITED', message, retryAfterMs, hint: 'Wait before the next call.' };
    default:
      return { code: 'UPSTREAM_ERROR', message, retryAfterMs, hint: otherHint(error) };
  }
}

function explainTimeout(message: string): Problem {
  return { code: 'TIMEOUT', message, hint: careful('Ask for less, or try again later.', message) };
}

function otherHint({ status, message }: ApiError): string {
  return status < 400
    ? 'This is not where the API is: see PAGERDUTY_BASE_URL and PAGERDUTY_REGION.'
    : careful('Try again later.', message);
}

/** The hint, with a warning where it was no mere read; messages begin with the operation. */
function careful(hint: string, message: string): string {
  if (message.startsWith('GET ')) return hint;
  return `${hint} A change may or may not have been made: read before you repeat it.`;
}

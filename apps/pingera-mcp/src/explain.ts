import type { Problem } from 'mcp-kit';
import {
  operations,
  PingeraApiError,
  PingeraAuthError,
  PingeraConnectionError,
  PingeraInvalidRequestError,
  PingeraInvalidResponseError,
  PingeraTimeoutError,
} from 'pingera-sdk';

/** What an error of the client means to a model; `undefined` for one that is not the client's. */
export function explain(error: unknown): Problem | undefined {
  if (error instanceof PingeraAuthError) return unauthorized(error.message);
  if (error instanceof PingeraApiError) return explainAnswer(error);
  if (error instanceof PingeraInvalidRequestError) {
    return { code: 'INVALID_INPUT', message: error.message };
  }
  if (error instanceof PingeraTimeoutError) {
    const { message } = error;
    return {
      code: 'TIMEOUT',
      message,
      hint: careful('Ask for less, or try again later.', message),
    };
  }
  if (error instanceof PingeraConnectionError) {
    const { message } = error;
    const hint = careful('Pingera cannot be reached from this server.', message);
    return { code: 'UNREACHABLE', message, hint };
  }
  if (error instanceof PingeraInvalidResponseError) {
    const { message } = error;
    return { code: 'UPSTREAM_ERROR', message, hint: careful('Try again later.', message) };
  }
  return undefined;
}

function unauthorized(message: string): Problem {
  return {
    code: 'UNAUTHORIZED',
    message,
    hint: 'Set PINGERA_API_KEY to a key from app.pingera.ru/settings/tokens, or PINGERA_JWT_TOKEN.',
  };
}

function explainAnswer(error: PingeraApiError): Problem {
  const { message, status, retryAfterMs } = error;
  switch (status) {
    case 400:
    case 422:
      return { code: 'INVALID_INPUT', message, hint: 'Correct the arguments.' };
    case 401:
      return unauthorized(message);
    case 403:
      return {
        code: 'FORBIDDEN',
        message,
        hint: 'The credential may not do this, or the plan or its credits do not cover it.',
      };
    case 404:
      return {
        code: 'NOT_FOUND',
        message,
        hint: 'Check the id, for example with a list tool; Pingera answers the same where access is missing.',
      };
    case 405:
    case 501:
      return {
        code: 'NOT_SUPPORTED',
        message,
        hint: 'Pingera does not offer this; trying again will not help.',
      };
    case 409:
      return { code: 'CONFLICT', message, hint: 'Read the current state before you try again.' };
    case 413:
      return { code: 'TOO_LARGE', message, hint: 'Send less at once.' };
    case 429:
      return { code: 'RATE_LIMITED', message, retryAfterMs, hint: 'Wait before the next call.' };
    default: {
      const hint = careful('Try again later.', message);
      return { code: 'UPSTREAM_ERROR', message, retryAfterMs, hint };
    }
  }
}

/** The hint, with a warning where it was no mere read; messages begin with the operation. */
function careful(hint: string, message: string): string {
  const [method, path] = message.split(' ', 2);
  // Some GETs change things, and some POSTs only read.
  const effect = operations[`${method} ${path}`]?.effect;
  if (effect === 'read') return hint;
  return `${hint} A change may or may not have been made: read before you repeat it.`;
}

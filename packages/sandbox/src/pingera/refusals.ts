import { operations } from 'pingera-sdk';
import type { Call } from '../core/call.ts';
import type { Refusals } from '../core/create-fetch.ts';
import { Refusal, type Reply } from '../core/reply.ts';
import { Router } from '../core/router.ts';

const STATUS_NAMES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  409: 'Conflict',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Entity',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
const router = new Router(Object.keys(operations));

/** Messages by field; a field that holds others has a table of its own. */
export interface FieldErrors {
  [field: string]: readonly string[] | FieldErrors;
}

/** Where the refused values stood. */
export type ErrorLocation = 'json' | 'query' | 'files';

function errorReply(
  code: number,
  message: string,
  errors?: Partial<Record<ErrorLocation, FieldErrors>>,
): Reply {
  const status = STATUS_NAMES[code] ?? 'Unknown Error';
  return { status: code, body: { code, status, message, ...(errors && { errors }) } };
}

/** The request makes no sense in the present state. */
export function badRequest(message: string): Refusal {
  return new Refusal(errorReply(400, message));
}

/** The caller may not do that. */
export function forbidden(message: string): Refusal {
  return new Refusal(errorReply(403, message));
}

/** There is no `noun` with that id that the caller may see. */
export function notFound(noun: string): Refusal {
  return new Refusal(errorReply(404, `${noun} not found`));
}

/** Values that break the schema of the operation. */
export function unprocessable(location: ErrorLocation, errors: FieldErrors): Refusal {
  return new Refusal(
    errorReply(422, 'The request was well-formed but holds values that are not valid.', {
      [location]: errors,
    }),
  );
}

/** No credential, or one that is not known; its body has another form than all other errors. */
export function invalidToken(): Refusal {
  const message = 'Missing or invalid API key or token';
  return new Refusal({ status: 401, body: { code: 'invalid_token', message } });
}

/** A path that the API has, but not with that method, is told apart from one that it lacks. */
function refuseRoute({ method, pathname }: Call): Reply {
  const allowed = METHODS.filter((other) => router.match(other, pathname) !== undefined);
  if (allowed.length === 0) return errorReply(404, `There is no ${pathname}`);
  const reply = errorReply(405, `The method ${method} is not allowed for ${pathname}`);
  return { ...reply, headers: { allow: allowed.join(', ') } };
}

/** How the Pingera API says what is not about one operation. */
export const refusals: Refusals = {
  notFound: refuseRoute,
  notServed: (key) => errorReply(501, `The sandbox does not serve ${key}`),
  malformedBody: () => errorReply(400, 'The body is not valid JSON.'),
  fault: (status) => errorReply(status, STATUS_NAMES[status] ?? 'Unknown Error'),
};

import type { Call } from '../core/call.ts';
import type { Refusals } from '../core/create-fetch.ts';
import { Refusal, type Reply } from '../core/reply.ts';

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
export function invalidToken(message: string): Refusal {
  return new Refusal({ status: 401, body: { code: 'invalid_token', message } });
}

/** How the Pingera API says what is not about one operation. */
export const refusals: Refusals = {
  notFound: ({ method, pathname }: Call) =>
    errorReply(404, `The requested URL was not found on the server: ${method} ${pathname}`),
  notServed: (key) => errorReply(501, `The sandbox does not serve ${key}`),
  malformedBody: () => errorReply(400, 'The body is not valid JSON.'),
  fault: (status) => errorReply(status, STATUS_NAMES[status] ?? 'Unknown Error'),
};

import type { Refusals } from '../../core/create-fetch.ts';
import { Refusal, type Reply } from '../../core/reply.ts';

/** An error in the API's envelope. */
export function failure(
  status: number,
  code: number,
  message: string,
  errors?: readonly string[],
): Reply {
  return {
    status,
    body: { error: { message, code, ...(errors === undefined ? {} : { errors }) } },
  };
}

/** Invalid input of any kind: 400 with code 2001. */
export function invalid(...errors: readonly string[]): Refusal {
  return new Refusal(failure(400, 2001, 'Invalid Input Provided', errors));
}

/** The operation cannot be done in this state: 400 with a code of its own. */
export function impossible(code: number, message: string): Refusal {
  return new Refusal(failure(400, code, message, [message]));
}

/** There is no such entity: 404 with code 2100. */
export function notFound(): Refusal {
  return new Refusal(missing);
}

const missing = failure(404, 2100, 'Not Found');

const byStatus: Readonly<Record<number, readonly [code: number, message: string]>> = {
  400: [2001, 'Invalid Input Provided'],
  401: [2006, 'Authentication failed'],
  402: [2014, 'Account does not have the required abilities'],
  403: [2010, 'Access Denied'],
  404: [2100, 'Not Found'],
  408: [2016, 'Request took too long'],
  429: [2020, 'Rate Limit Exceeded'],
};

/** What the API says that is not about one operation. */
export const refusals: Refusals = {
  notFound: () => missing,
  notServed: (key) =>
    failure(501, 2015, 'Not Implemented', [`The sandbox does not know the operation ${key}`]),
  malformedBody: () => failure(400, 2001, 'Invalid Input Provided', ['The body is not JSON']),
  fault: (status) => failure(status, ...(byStatus[status] ?? [2000, 'Internal Server Error'])),
};

import { PingeraInvalidResponseError } from '../errors.ts';

/** The body itself, which Pingera sends single answers as, if it is an object at all. */
export function readEntity<B>(operation: string, body: B): NonNullable<B> {
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body;
  throw new PingeraInvalidResponseError(operation, 'the body is not an object');
}

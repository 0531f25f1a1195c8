import type { Operation } from '../api.ts';

/** Drops the body of a GET: `fetch` refuses to send one. */
export function dropGetBody(operation: Operation): Operation {
  return operation.method === 'GET' ? { ...operation, body: undefined } : operation;
}

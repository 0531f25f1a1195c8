import type { Operation } from '../api.ts';

/** Files answers documented as `2XX` under 200, where every reader of the types looks. */
export function mendWildcardStatus(operation: Operation): Operation {
  const { '2XX': wildcard, ...responses } = operation.responses;
  if (wildcard === undefined) return operation;
  return { ...operation, responses: { 200: wildcard, ...responses } };
}

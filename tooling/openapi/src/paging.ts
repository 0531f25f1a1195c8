import { type Api, type Operation, parametersIn, requestSchema, successSchema } from './api.ts';
import { fieldsOf } from './fields.ts';

/** How PagerDuty pages an operation, read from the parameters it takes and the fields it answers. */
export function pagingOf(operation: Operation, { schemas }: Api): string {
  const asked = new Set(parametersIn(operation, 'query').map(({ name }) => name));
  const posted = fieldsOf(requestSchema(operation) ?? {}, schemas);
  const answered = fieldsOf(successSchema(operation) ?? {}, schemas);
  if (posted.has('starting_after') && answered.has('last')) return 'body';
  if (asked.has('after')) return 'after';
  if (asked.has('cursor') || answered.has('next_cursor')) return 'cursor';
  if (asked.has('offset') || answered.has('offset')) return 'offset';
  return 'none';
}

import { unwrap } from '../core/unwrap.ts';

/**
 * The entity under `name`, or under the name that the document has in its example: for some
 * operations its two halves disagree, and a change that was made must not look like a failure.
 */
export function unwrapEither<B extends object, N extends keyof B & string>(
  operation: string,
  body: B | undefined,
  name: N,
  other: string,
): NonNullable<B[N]> {
  if (body === undefined || name in body || !(other in body)) return unwrap(operation, body, name);
  return unwrap<B, N>(operation, { ...body, [name]: Reflect.get(body, other) }, name);
}

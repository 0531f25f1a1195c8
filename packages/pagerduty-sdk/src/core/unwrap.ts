import { InvalidResponseError } from '../errors.ts';

/** The entity under `name`, which PagerDuty wraps single answers in. */
export function unwrap<B extends object, N extends keyof B & string>(
  operation: string,
  body: B | undefined,
  name: N,
): NonNullable<B[N]> {
  const entity = body?.[name];
  if (typeof entity === 'object' && entity !== null) return entity;
  throw new InvalidResponseError(operation, `there is no ${name} in the body`);
}

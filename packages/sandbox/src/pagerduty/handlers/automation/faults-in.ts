import type * as z from 'zod/mini';

/** What is wrong with a body, place by place. */
export function faultsIn(error: z.core.$ZodError): readonly string[] {
  return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

import * as z from 'zod';

/** A thing that is referred to by its id, and its name where the API tells it. */
export const Named = z.object({ id: z.string(), name: z.string().optional() });

/** The same, made from two fields; nothing where there is no id. */
export function named(id: string | null | undefined, name: string | null | undefined) {
  return id === null || id === undefined ? undefined : { id, name: name ?? undefined };
}

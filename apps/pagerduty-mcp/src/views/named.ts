import * as z from 'zod';

/** A thing by id and name, which is what a person and a model both need of it. */
export const NamedView = z.object({ id: z.string(), name: z.string() });
export type Named = z.infer<typeof NamedView>;

/** What the API calls a reference: full things have a `name`, references a `summary`. */
interface Reference {
  readonly id?: string | undefined;
  readonly name?: string | null | undefined;
  readonly summary?: string | null | undefined;
}

/** The thing that a reference points to. */
export function named({ id = '', name, summary }: Reference): Named {
  return { id, name: name ?? summary ?? id };
}

/** The same for a reference that may be missing. */
export function maybeNamed(reference: Reference | null | undefined): Named | undefined {
  return reference?.id === undefined ? undefined : named(reference);
}

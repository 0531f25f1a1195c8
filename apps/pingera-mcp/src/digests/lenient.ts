import * as z from 'zod';

/** The value where it fits, or nothing: for output of checks, which nobody documents. */
export function maybe<S extends z.ZodType>(schema: S) {
  return schema.optional().catch(undefined);
}

/** The items that fit; none where there is no list. */
export function each<T>(schema: z.ZodType<T>) {
  return z
    .array(z.unknown())
    .catch([])
    .transform((items) =>
      items.flatMap((item) => {
        const parsed = schema.safeParse(item);
        return parsed.success ? [parsed.data] : [];
      }),
    );
}

/** The values that fit, by name; none where there is no object. */
export function named<T>(schema: z.ZodType<T>) {
  return z
    .record(z.string(), z.unknown())
    .catch({})
    .transform((values) =>
      Object.entries(values).flatMap(([name, value]) => {
        const parsed = schema.safeParse(value);
        return parsed.success ? [[name, parsed.data] as const] : [];
      }),
    );
}

/** The start of a long text, marked as cut. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept}… [${text.length - kept.length} more characters]`;
}

/** The list where it holds anything. */
export function filled<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

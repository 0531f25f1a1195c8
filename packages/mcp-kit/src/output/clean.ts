import { visible } from '../text.ts';

/** What stands where a secret was. */
export const mask = '(masked)';

/** What is shown of values, by their key in lower case. */
export type Conceal = ReadonlyMap<string, (value: unknown) => unknown>;

/** How {@link clean} cleans. */
export interface Cleaning {
  /** Keys whose values are masked, in lower case; headers are spelled in any. */
  readonly secrets: ReadonlySet<string>;
  /** By key in lower case, what is shown of a value that is a secret in part. */
  readonly conceal?: Conceal | undefined;
  /** Whether fields that are null stay; they are dropped unless told. */
  readonly keepNulls?: boolean;
}

/** Text without hidden characters, fields without null, and values under `secrets` masked. */
export function clean(value: unknown, cleaning: Cleaning): unknown {
  if (typeof value === 'string') return visible(value);
  if (Array.isArray(value)) return value.map((item) => clean(item, cleaning));
  if (typeof value !== 'object' || value === null) return value;
  return cleanFields({ ...value }, cleaning);
}

/** The same for an object. */
export function cleanFields(
  item: Readonly<Record<string, unknown>>,
  cleaning: Cleaning,
): Record<string, unknown> {
  const { secrets, conceal, keepNulls = false } = cleaning;
  const entries = Object.entries(item)
    .filter(([, value]) => value !== undefined && (value !== null || keepNulls))
    .map(([name, value]) => {
      const key = visible(name);
      const rule = conceal?.get(key.toLowerCase());
      const shown = rule === undefined ? value : rule(value);
      return [
        key,
        secrets.has(key.toLowerCase()) ? hide(shown, cleaning) : clean(shown, cleaning),
      ] as const;
    });
  return Object.fromEntries(entries);
}

/** A secret masked, or every secret of a list; an object under the name is searched like any other. */
function hide(value: unknown, cleaning: Cleaning): unknown {
  if (Array.isArray(value)) return value.map((item) => hide(item, cleaning));
  const isFilled = typeof value === 'string' ? value !== '' : typeof value === 'number';
  return isFilled ? mask : clean(value, cleaning);
}

export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether `value` is a plain JSON object. */
export function isRecord(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same keys in the same order, each value passed through `change`. */
export function mapValues<V, R>(
  record: Readonly<Record<string, V>>,
  change: (value: V, key: string) => R,
): Record<string, R> {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, change(value, key)]),
  );
}

/** `record` without the entries that `keep` refuses. */
export function filterEntries<V>(
  record: Readonly<Record<string, V>>,
  keep: (key: string, value: V) => boolean,
): Record<string, V> {
  return Object.fromEntries(Object.entries(record).filter(([key, value]) => keep(key, value)));
}

/** Order that depends on nothing but the text, unlike a locale's. */
export function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

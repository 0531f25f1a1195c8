/** What stands at a place of a JSON value, or `undefined` where it ends before. */
export function dig(value: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>(
    (inner, name) => new Map(Object.entries(inner ?? {})).get(name),
    value,
  );
}

/** The list itself, or an empty one. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

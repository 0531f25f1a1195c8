/**
 * A value that is looked up once and kept for a while. Callers at the same time share one look-up;
 * a failed one is forgotten, so that the next caller tries again.
 */
export function memo<T>(
  look: () => Promise<T>,
  { ttlMs, now = Date.now }: { readonly ttlMs: number; readonly now?: () => number },
): () => Promise<T> {
  let kept: { readonly value: Promise<T>; readonly until: number } | undefined;
  return () => {
    if (kept !== undefined && now() < kept.until) return kept.value;
    const value = look();
    const entry = { value, until: now() + ttlMs };
    kept = entry;
    value.catch(() => {
      if (kept === entry) kept = undefined;
    });
    return value;
  };
}

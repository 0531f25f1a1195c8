/**
 * A response time in milliseconds, in words: the API sends 0 for less than one. Throws a
 * `RangeError` on what is no number.
 */
export function responseTime(ms: number | null | undefined): string | undefined {
  if (ms === null || ms === undefined) return undefined;
  if (!Number.isFinite(ms)) throw new RangeError('This is no number');
  return ms < 1 ? '<1ms' : `${Math.round(ms)}ms`;
}

/**
 * Whether a text is an id for sure. Most names hold a space or a small letter, and ids hold neither:
 * those need not be looked up.
 */
export function looksLikeId(text: string): boolean {
  return /^(?=.*\d)[A-Z\d]{7,26}$/.test(text);
}

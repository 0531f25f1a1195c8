/** The value with ids and cursors blotted out, which depend on the seed of the account. */
export function withoutIds(value: unknown): unknown {
  const text = JSON.stringify(value)
    .replace(/(?<=["/])[PQ][A-Z\d]{6,13}(?=")/g, '<id>')
    .replace(/"next_cursor":"[^"]+"/g, '"next_cursor":"<cursor>"');
  return JSON.parse(text);
}

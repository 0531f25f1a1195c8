/** The value with ids and cursors blotted out, which depend on the seed of the account. */
export function withoutIds(value: unknown): unknown {
  const text = JSON.stringify(value)
    .replace(/(?<="|page )[a-z\d]{12}(?=["; ])/g, '<id>')
    .replace(/"next_cursor":"[^"]+"/g, '"next_cursor":"<cursor>"');
  return JSON.parse(text);
}

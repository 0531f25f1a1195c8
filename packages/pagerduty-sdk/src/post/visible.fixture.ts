type Inspect = (value: unknown, options: object) => string;

/** Everything that logging or serialising an error may show, by the runtime's own `inspect` too. */
export function visible(error: unknown, inspect: Inspect): string {
  const own = error instanceof Error ? Object.getOwnPropertyDescriptors(error) : {};
  const hidden = { depth: Infinity, showHidden: true, getters: true, maxStringLength: null };
  return [
    String(error),
    error instanceof Error ? error.stack : '',
    JSON.stringify(error),
    JSON.stringify(own),
    inspect(error, hidden),
    inspect(own, hidden),
  ].join('\n');
}

/** A text as JSON may spell it: every character by its number. */
export function escaped(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16));
  return units.map((unit) => `\\u${unit.padStart(4, '0')}`).join('');
}

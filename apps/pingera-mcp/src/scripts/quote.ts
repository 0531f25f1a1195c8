/**
 * The text as a string literal of JavaScript that evaluates to it, lone surrogates included. What
 * ends a line, a script element or a comment in some reader, and what nobody sees, is escaped.
 */
export function quote(text: string): string {
  return JSON.stringify(text).replace(/[<\p{C}\p{Zl}\p{Zp}]/gu, escapeUnits);
}

function escapeUnits(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

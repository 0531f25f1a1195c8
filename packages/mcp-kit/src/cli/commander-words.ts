/** What commander says, on one line, and without words in which a credential may have been typed. */
export function commanderWords(text: string): string {
  return text
    .replace(/^error: /, '')
    .replace(/(unknown option '[^=']*)=[^']*/, '$1')
    .replace(/(too many arguments.* but got \d+):.*/s, '$1')
    .trim()
    .replace(/\s*\n\s*/g, ' ');
}

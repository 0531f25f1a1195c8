// Controls other than tab and line feed; zero-width, bidi and tag characters; lone surrogates.
const hidden = /(?![\t\n])\p{Cc}|\p{Cf}|\p{Cs}/gu;

/** Text from outside without the characters that a person cannot see but a model reads. */
export function visible(text: string): string {
  return text.replace(hidden, '');
}

const mostNamed = 5;

/** The sentences in a row; past the fifth they are only counted. */
export function enumerate(sentences: readonly string[], separator = '; '): string {
  const rest = sentences.length - mostNamed;
  const named = sentences.slice(0, mostNamed);
  return [...named, ...(rest > 0 ? [`and ${rest} more`] : [])].join(separator);
}

/** The candidate that is most like `word`, if any is like it at all. */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = word.slice(0, 64).toLowerCase();
  const ranked = candidates
    .map((candidate) => ({ candidate, edits: distance(wanted, candidate.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits);
  const [best] = ranked;
  const mostEdits = Math.min(wanted.length - 1, Math.max(2, wanted.length / 2.5));
  return best !== undefined && best.edits <= mostEdits ? best.candidate : undefined;
}

/** Levenshtein's distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const replace = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replace, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

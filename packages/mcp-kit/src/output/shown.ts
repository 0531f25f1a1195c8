import type { View } from './view.ts';

/** Items as their view shows them; a warning names the fields of which the API sent an odd value. */
export function shown<Source>(
  sources: readonly Source[],
  { show }: View<Source>,
  warn: (sentence: string) => void,
): readonly unknown[] {
  const all = sources.map((source) => show(source));
  const odd = new Set(all.flatMap((each) => each.odd));
  if (odd.size > 0) {
    warn(`Left out where the API sent something unexpected: ${[...odd].join(', ')}`);
  }
  return all.map(({ item }) => item);
}

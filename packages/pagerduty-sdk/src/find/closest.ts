import { type Named, plain } from './named.ts';

/** How alike two texts must be, from 0 to 1: one letter of two, or half of a word. */
const leastLikeness = 0.5;
const mostCompared = 100;

/** The things whose name or e-mail, or a word of it, is most like `wanted`: `count` at most. */
export function closest(things: readonly Named[], wanted: string, count: number): readonly Named[] {
  const text = plain(wanted).slice(0, mostCompared);
  return things
    .map((thing) => ({ thing, likeness: likenessOf(thing, text) }))
    .filter(({ likeness }) => likeness >= leastLikeness)
    .toSorted((one, other) => other.likeness - one.likeness)
    .slice(0, count)
    .map(({ thing }) => thing);
}

function likenessOf({ name, email = '' }: Named, text: string): number {
  const own = [name, email].map((each) => plain(each).slice(0, mostCompared));
  const words = own.flatMap((each) => [each, ...each.split(/[^\p{L}\d]+/u)]).filter(Boolean);
  return Math.max(0, ...words.map((word) => likeness(word, text)));
}

function likeness(one: string, other: string): number {
  return 1 - distance(one, other) / Math.max(one.length, other.length);
}

/** Letters to put in, take out or change so that one text becomes the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const letter of one) {
    const next = [(row[0] ?? 0) + 1];
    for (let at = 0; at < other.length; at++) {
      const [kept = 0, above = 0, left = 0] = [row[at], row[at + 1], next[at]];
      next.push(Math.min(above + 1, left + 1, kept + (letter === other[at] ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

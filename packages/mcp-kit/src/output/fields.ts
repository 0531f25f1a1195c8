import { InputError } from '../errors.ts';
import { closest, enumerate } from '../text.ts';

/** The fields to show of an item, and what is to be said of the others that were asked for. */
export interface Chosen {
  readonly keep: ReadonlySet<string>;
  readonly warnings: readonly string[];
}

/** The fields asked for that are known; an {@link InputError} where none is. */
export function chooseFields(fields: readonly string[], known: readonly string[]): Chosen {
  if (known.length === 0) return { keep: new Set(fields), warnings: [] };
  const keep = fields.filter((name) => known.includes(name));
  if (keep.length === 0) {
    throw new InputError('fields names no field of the answer', `Fields: ${known.join(', ')}.`);
  }
  const wrong = fields.filter((name) => !known.includes(name)).map((name) => noField(name, known));
  return {
    keep: new Set(keep),
    warnings: wrong.length > 0 ? [`Ignored: ${enumerate(wrong)}`] : [],
  };
}

function noField(name: string, known: readonly string[]): string {
  const guess = closest(name, known);
  return `there is no field ${name.slice(0, 80)}${guess ? `, did you mean ${guess}?` : ''}`;
}

import type { JsonObject } from '../record.ts';
import { rewrite } from '../walk.ts';

/** Enum values that the document spells in two ways, by the wrong one. */
const spellings: ReadonlyMap<unknown, string> = new Map([
  ['acknowledgement_log_entry', 'acknowledge_log_entry'],
]);

/**
 * Corrects misspelled enum values. A schema that narrows `type` to a value its base does not know
 * describes nothing, and drops out of every union.
 */
export function correctSpellings(document: JsonObject): JsonObject {
  return rewrite(document, (object) => {
    const values = object['enum'];
    if (!Array.isArray(values) || !values.some((value) => spellings.has(value))) return object;
    return { ...object, enum: values.map((value) => spellings.get(value) ?? value) };
  });
}

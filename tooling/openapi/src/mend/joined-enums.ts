import type { JsonObject } from '../record.ts';
import { rewrite } from '../walk.ts';

/** Splits enums whose values were written into one text: `["all, any"]` allows `all` and `any`. */
export function splitJoinedEnums(document: JsonObject): JsonObject {
  return rewrite(document, (object) => {
    const values = object['enum'];
    if (!Array.isArray(values) || values.length !== 1) return object;
    const parts = String(values[0]).split(', ');
    return parts.length === 1 ? object : { ...object, enum: parts };
  });
}

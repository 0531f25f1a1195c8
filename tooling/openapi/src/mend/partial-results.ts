import { isRecord, type JsonObject } from '../record.ts';
import { rewrite } from '../walk.ts';

/**
 * Requires nothing of per-item results, which carry a status and either what was made or the errors:
 * an item that failed inside a success has no entity.
 */
export function loosenPartialResults(document: JsonObject): JsonObject {
  return rewrite(document, (object) => {
    const { properties, required: _, ...rest } = object;
    const isResult = isRecord(properties) && 'status' in properties && 'errors' in properties;
    return isResult ? { ...rest, properties } : object;
  });
}

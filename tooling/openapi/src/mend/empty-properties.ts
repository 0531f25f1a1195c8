import { filterEntries, isRecord, type JsonObject } from '../record.ts';
import { rewrite } from '../walk.ts';

/** Drops properties without a name: no key of a body can ever match one. */
export function dropEmptyProperties(document: JsonObject): JsonObject {
  return rewrite(document, (object) => {
    const { properties } = object;
    if (!isRecord(properties) || !('' in properties)) return object;
    return { ...object, properties: filterEntries(properties, (name) => name !== '') };
  });
}

import { filterEntries, type JsonObject } from '../record.ts';
import { rewrite } from '../walk.ts';

/**
 * Drops discriminators. Most have no mapping, which makes OpenAPI take the names of schemas for the
 * values on the wire, and they are not; the `type` enums of the branches say it right.
 */
export function dropDiscriminators(document: JsonObject): JsonObject {
  return rewrite(document, (object) =>
    filterEntries(object, (keyword) => keyword !== 'discriminator'),
  );
}

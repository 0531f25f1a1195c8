import { isRecord, type JsonObject, mapValues } from './record.ts';

/** Keywords whose value maps free names to objects: `description` in there is a name. */
const nameMaps: ReadonlySet<string> = new Set([
  'callbacks',
  'content',
  'headers',
  'parameters',
  'paths',
  'patternProperties',
  'properties',
  'requestBodies',
  'responses',
  'schemas',
]);

/** Keywords whose value is data, not a part of the document. */
const values: ReadonlySet<string> = new Set([
  'const',
  'default',
  'enum',
  'example',
  'examples',
  'mapping',
  'required',
  'x-examples',
]);

/**
 * Rebuilds `node` from the leaves up, passing every OpenAPI object in it through `visit`. Maps of
 * names and plain values are not objects of OpenAPI and are never visited themselves.
 */
export function rewrite(node: JsonObject, visit: (object: JsonObject) => JsonObject): JsonObject {
  const descend = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(descend);
    return isRecord(value) ? rewrite(value, visit) : value;
  };
  return visit(
    mapValues(node, (value, keyword) => {
      if (values.has(keyword)) return value;
      return nameMaps.has(keyword) && isRecord(value) ? mapValues(value, descend) : descend(value);
    }),
  );
}

import { filterEntries, type JsonObject } from './record.ts';
import { rewrite } from './walk.ts';

const prose: ReadonlySet<string> = new Set([
  'description',
  'example',
  'examples',
  'externalDocs',
  'summary',
  'title',
  'x-examples',
]);

/** The document without its texts and examples; fields that bear such a name stay. */
export function stripProse(document: JsonObject): JsonObject {
  return rewrite(document, (object) => filterEntries(object, (keyword) => !prose.has(keyword)));
}

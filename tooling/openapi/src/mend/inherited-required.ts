import { isRecord, type JsonObject } from '../record.ts';
import { rewrite } from '../walk.ts';

/**
 * Lets the whole of an `allOf` require what one of its parts requires without declaring it. A part
 * that does nothing else goes away: by itself it would stand for any object at all.
 */
export function liftInheritedRequired(document: JsonObject): JsonObject {
  return rewrite(document, (object) => {
    const { allOf } = object;
    if (!Array.isArray(allOf)) return object;
    const parts = allOf.filter(isRecord);
    const lifted = parts.flatMap(undeclaredIn);
    if (lifted.length === 0) return object;
    return {
      ...object,
      allOf: parts.filter((part) => !isBare(part)),
      required: [...new Set([...namesIn(object['required']), ...lifted])],
    };
  });
}

function undeclaredIn({ required, properties }: JsonObject): string[] {
  const declared = isRecord(properties) ? properties : {};
  return namesIn(required).filter((name) => !(name in declared));
}

function isBare({ type: _, required, ...rest }: JsonObject): boolean {
  return required !== undefined && Object.keys(rest).length === 0;
}

function namesIn(required: unknown): string[] {
  return Array.isArray(required) ? required.map(String) : [];
}

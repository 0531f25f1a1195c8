import { isRecord, type JsonObject } from '../record.ts';
import { rewrite } from '../walk.ts';

/**
 * Completes the body of an incident: the schema requires a `type` that it does not list, and the
 * document's own examples have details that are a text.
 */
export function completeIncidentBody(document: JsonObject): JsonObject {
  return rewrite(document, (object) => {
    const { properties, required } = object;
    if (!isRecord(properties) || !Array.isArray(required)) return object;
    const isBody = Object.keys(properties).join() === 'details' && required.includes('type');
    if (!isBody) return object;
    return {
      ...object,
      properties: {
        type: { type: 'string', enum: ['incident_body'] },
        details: { oneOf: [{ type: 'string' }, { type: 'object', additionalProperties: true }] },
      },
    };
  });
}

import type { JsonObject } from './record.ts';

interface Parts {
  readonly schemas?: JsonObject;
  readonly components?: JsonObject;
}

/** An OpenAPI document with just these operations, given by `METHOD /path`. */
export function tinyDocument(
  operations: Readonly<Record<string, JsonObject>>,
  { schemas = {}, components = {} }: Parts = {},
): JsonObject {
  const paths: Record<string, JsonObject> = {};
  for (const [key, operation] of Object.entries(operations)) {
    const [method = '', path = ''] = key.split(' ');
    paths[path] = {
      ...paths[path],
      [method.toLowerCase()]: { operationId: idOf(key), responses: {}, ...operation },
    };
  }
  return {
    openapi: '3.0.2',
    info: { title: 'Tiny', version: '1' },
    paths,
    components: { ...components, schemas },
  };
}

function idOf(key: string): string {
  return key.replaceAll(/\W+/g, '_').replace(/_$/, '').toLowerCase();
}

/** The `responses` of an operation that answers 200 with this schema. */
export function answers(schema: JsonObject, status = '200'): JsonObject {
  return { responses: { [status]: { content: { 'application/json': { schema } } } } };
}

/** The `requestBody` of an operation that takes this schema. */
export function takes(schema: JsonObject): JsonObject {
  return { requestBody: { content: { 'application/json': { schema } } } };
}

export function list(items: JsonObject = { type: 'string' }): JsonObject {
  return { type: 'array', items };
}

export function object(properties: JsonObject, more: JsonObject = {}): JsonObject {
  return { type: 'object', properties, ...more };
}

export const text: JsonObject = { type: 'string' };

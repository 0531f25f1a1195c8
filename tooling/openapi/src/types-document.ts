import type { Api, Operation } from './api.ts';
import type { Parameter } from './document.ts';
import { byText, mapValues } from './record.ts';

/**
 * A document with just what the types need: operations with their parameters, request bodies and
 * success bodies in place, and the schemas. Array parameters lose their brackets, which a client
 * adds; header parameters are left out, since it sends them by itself.
 */
export function typesDocument({ version, operations, schemas }: Api): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of operations) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method.toLowerCase()]: describe(operation),
    };
  }
  const sorted = Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => byText(a, b)));
  return {
    openapi: version,
    info: { title: '', version: '' },
    paths,
    components: { schemas: sorted },
  };
}

function describe({ id, parameters, body, responses }: Operation): object {
  const answers = Object.keys(responses).length === 0 ? { 200: {} } : responses;
  return {
    operationId: id,
    parameters: parameters.filter((it) => it.in !== 'header').map(plainParameter),
    ...(body && { requestBody: body }),
    responses: mapValues(answers, (content) => ({ description: '', content })),
  };
}

function plainParameter(parameter: Parameter): Parameter {
  return { ...parameter, name: parameter.name.replace(/\[\]$/, '') };
}

import type { Operation } from '../api.ts';
import type { Parameter } from '../document.ts';

/** Makes the query texts that may be several, joined by commas, lists of such texts. */
export function mendJoinedText(operation: Operation): Operation {
  return { ...operation, parameters: operation.parameters.map(mendParameter) };
}

function mendParameter(parameter: Parameter): Parameter {
  const { in: place, explode, schema } = parameter;
  if (place !== 'query' || explode || schema.type !== 'string') return parameter;
  return { ...parameter, schema: { type: 'array', items: schema } };
}

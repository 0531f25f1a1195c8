import type { Operation } from '../api.ts';
import type { Parameter } from '../document.ts';
import type { Schema } from '../schema.ts';

/**
 * Makes the query parameters that take several values arrays: those named `…[]`, and those joined
 * by commas that allow more than one item.
 */
export function mendArrayParameters(operation: Operation): Operation {
  return { ...operation, parameters: operation.parameters.map(mendParameter) };
}

function mendParameter(parameter: Parameter): Parameter {
  const { in: place, name, explode, schema } = parameter;
  if (place !== 'query' || schema.type === 'array') return parameter;
  if (!name.endsWith('[]') && (explode || !takesSeveral(schema))) return parameter;
  return { ...parameter, schema: { type: 'array', items: itemOf(schema) } };
}

function takesSeveral({ maxItems }: Schema): boolean {
  return typeof maxItems === 'number' && maxItems > 1;
}

function itemOf({ maxItems: _, uniqueItems: __, ...item }: Schema): Schema {
  return item;
}

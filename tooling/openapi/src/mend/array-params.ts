import type { Operation } from '../api.ts';
import type { Parameter } from '../document.ts';
import type { Schema } from '../schema.ts';

/**
 * Makes the query parameters that take several values arrays: those named `…[]`, and those joined
 * by commas that allow more than one item. An array that is not joined gets its brackets, which
 * PagerDuty reads all repeated parameters by.
 */
export function mendArrayParameters(operation: Operation): Operation {
  return { ...operation, parameters: operation.parameters.map(mendParameter) };
}

function mendParameter(parameter: Parameter): Parameter {
  if (parameter.in !== 'query') return parameter;
  const { name, explode, schema } = parameter;
  if (!name.endsWith('[]') && schema.type !== 'array' && (explode || !takesSeveral(schema))) {
    return parameter;
  }
  return {
    ...parameter,
    name: explode && !name.endsWith('[]') ? `${name}[]` : name,
    schema: schema.type === 'array' ? schema : { type: 'array', items: itemOf(schema) },
  };
}

function takesSeveral({ maxItems }: Schema): boolean {
  return typeof maxItems === 'number' && maxItems > 1;
}

function itemOf({ maxItems: _, uniqueItems: __, ...item }: Schema): Schema {
  return item;
}

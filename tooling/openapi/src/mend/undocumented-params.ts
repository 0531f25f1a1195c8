import type { Operation } from '../api.ts';
import type { Parameter } from '../document.ts';

/** Query parameters that PagerDuty honours without documenting them, by operation. */
const undocumented: Readonly<Record<string, readonly Parameter[]>> = {
  'GET /incidents': [
    {
      name: 'priority_ids[]',
      in: 'query',
      required: false,
      deprecated: false,
      explode: true,
      schema: { type: 'array', items: { type: 'string' } },
    },
  ],
};

/** Adds the parameters that the document leaves out. */
export function addUndocumentedParameters(operation: Operation): Operation {
  const declared = new Set(operation.parameters.map(({ name }) => name));
  const missing = (undocumented[operation.key] ?? []).filter(({ name }) => !declared.has(name));
  return { ...operation, parameters: [...operation.parameters, ...missing] };
}

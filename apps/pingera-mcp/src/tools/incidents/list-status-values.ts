import { defineTool } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { partsOf } from '../../parts.ts';
import { type StatusValues, StatusValuesView } from '../../views/status-values.ts';

export const listStatusValues = defineTool({
  name: 'list_status_values',
  toolset: 'incidents',
  effect: 'read',
  description: 'List the statuses of components, incidents and maintenances, and impacts.',
  input: {},
  output: { plural: 'status_values', item: StatusValuesView },

  async run(_, { pingera: { components, incidents } }: Deps, call) {
    const { signal } = call;
    const parts = partsOf(call);
    const kinds = [
      ['component statuses', components.statuses({ signal })],
      ['incident statuses', incidents.statuses({ signal })],
      ['incident impacts', incidents.impacts({ signal })],
      ['maintenance statuses', incidents.maintenanceStatuses({ signal })],
    ] as const;
    const values = await Promise.all(kinds.map(([of, answer]) => parts.get(of, named(of, answer))));
    parts.throwIfEmpty();
    return {
      items: values.filter((each) => each !== undefined),
      description: 'The values that the API takes',
    };
  },
});

async function named(of: string, answer: Promise<unknown>): Promise<StatusValues> {
  return { of, answer: await answer };
}

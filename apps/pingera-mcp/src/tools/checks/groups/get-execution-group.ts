import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';
import { gather } from '../../../gather.ts';
import { partsOf } from '../../../parts.ts';
import { ExecutionGroupDetailsView } from '../../../views/execution-group.ts';

export const getExecutionGroup = defineTool({
  name: 'get_execution_group',
  toolset: 'checks',
  effect: 'read',
  description: 'Read one run in several regions, with the result of each region.',
  input: { group_id: id('execution_group') },
  output: { plural: 'execution_groups', item: ExecutionGroupDetailsView },

  async run({ group_id }, { pingera: { executionGroups } }: Deps, call) {
    const { signal } = call;
    const parts = partsOf(call);
    const [group, results] = await Promise.all([
      parts.get('the facts of the run', executionGroups.get(group_id, { signal })),
      parts.get('regional results', gather(executionGroups.regionalResults(group_id, { signal }))),
    ]);
    parts.throwIfEmpty();
    return one({ id: group_id, ...group, results });
  },
});

import { defineTool, id } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';
import { ExecutionGroupView } from '../../../views/execution-group.ts';

export const listExecutionGroups = defineTool({
  name: 'list_execution_groups',
  toolset: 'checks',
  effect: 'read',
  description: 'List the runs of a check that took place in several regions at once.',
  input: { check_id: id('check') },
  list: true,
  aliases: { page_size: 'limit', per_page: 'limit' },
  output: { plural: 'execution_groups', item: ExecutionGroupView },

  async run({ check_id }, { pingera }: Deps, { signal, page }) {
    return pingera.executionGroups.list(check_id, { signal }).slice(page);
  },
});

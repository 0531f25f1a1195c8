import { defineTool, id } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';
import { CheckView } from '../../../views/check.ts';

export const getChecksInGroup = defineTool({
  name: 'get_checks_in_group',
  toolset: 'checks',
  effect: 'read',
  description: 'List the checks of one group; list_checks filters besides.',
  input: { group_id: id('group') },
  list: true,
  aliases: { page_size: 'limit', per_page: 'limit' },
  output: { plural: 'checks', item: CheckView },

  async run({ group_id }, { pingera }: Deps, { signal, page }) {
    return pingera.checkGroups.checks(group_id, { signal }).slice(page);
  },
});

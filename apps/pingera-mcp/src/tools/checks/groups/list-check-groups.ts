import { defineTool } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';
import { CheckGroupView } from '../../../views/check-group.ts';

export const listCheckGroups = defineTool({
  name: 'list_check_groups',
  toolset: 'checks',
  effect: 'read',
  description: 'List the groups that checks are in.',
  input: {},
  list: true,
  aliases: { page_size: 'limit', per_page: 'limit' },
  output: { plural: 'check_groups', item: CheckGroupView },

  async run(_, { pingera }: Deps, { signal, page }) {
    return pingera.checkGroups.list({ signal }).slice(page);
  },
});

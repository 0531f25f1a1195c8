import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';
import { CheckGroupView } from '../../../views/check-group.ts';

export const getCheckGroupDetails = defineTool({
  name: 'get_check_group_details',
  toolset: 'checks',
  effect: 'read',
  description: 'Read one group of checks; for its checks use get_checks_in_group.',
  input: { group_id: id('group') },
  output: { plural: 'check_groups', item: CheckGroupView },

  async run({ group_id }, { pingera }: Deps, { signal }) {
    return one(await pingera.checkGroups.get(group_id, { signal }));
  },
});

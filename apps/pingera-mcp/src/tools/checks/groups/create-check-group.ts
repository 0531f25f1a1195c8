import { defineTool, one, words } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';
import { checkGroupInput } from '../../../inputs/check-group.ts';
import { CheckGroupView } from '../../../views/check-group.ts';

export const createCheckGroup = defineTool({
  name: 'create_check_group',
  toolset: 'checks',
  effect: 'write',
  description: 'Make a group for checks; fill it with assign_check_to_group.',
  input: { name: words(100), ...checkGroupInput },
  output: { plural: 'check_groups', item: CheckGroupView },

  async run(group, { pingera }: Deps, { signal }) {
    const created = await pingera.checkGroups.create(group, { signal });
    return one(created, `Group ${created.name} made, without checks`);
  },
});

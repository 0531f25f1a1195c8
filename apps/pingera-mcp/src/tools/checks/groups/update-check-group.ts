import { defineTool, id, one, words } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';
import { checkChanges } from '../../../inputs/change.ts';
import { checkGroupInput } from '../../../inputs/check-group.ts';
import { CheckGroupView } from '../../../views/check-group.ts';

export const updateCheckGroup = defineTool({
  name: 'update_check_group',
  toolset: 'checks',
  effect: 'write',
  idempotent: true,
  description: 'Change only the given fields of a group of checks.',
  input: { group_id: id('group'), name: words(100).optional(), ...checkGroupInput },
  output: { plural: 'check_groups', item: CheckGroupView },

  async run({ group_id, ...change }, { pingera }: Deps, { signal }) {
    const body = checkChanges(change, fields);
    const changed = await pingera.checkGroups.update(group_id, body, { signal });
    return one(changed, `Group ${changed.name} changed`);
  },
});

const fields = ['name', ...Object.keys(checkGroupInput)];

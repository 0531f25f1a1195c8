import { defineTool, from, id, one, view } from 'mcp-kit';
import type { CheckGrouping } from 'pingera-sdk';
import * as z from 'zod';
import type { Deps } from '../../../deps.ts';

const GroupingView = view<CheckGrouping>({
  id: from(z.string(), ({ check_id }) => check_id),
  group_id: z.string(),
});

export const assignCheckToGroup = defineTool({
  name: 'assign_check_to_group',
  toolset: 'checks',
  effect: 'write',
  idempotent: true,
  description: 'Move a check into a group, out of the one it is in.',
  input: {
    check_id: id('check'),
    group_id: id('group').nullable().describe('null: into no group'),
  },
  output: { plural: 'checks', item: GroupingView },

  async run({ check_id, group_id }, { pingera }: Deps, { signal }) {
    const grouping = await pingera.checks.assignToGroup(check_id, group_id, { signal });
    const place = group_id === null ? 'in no group' : `in group ${group_id}`;
    return one(grouping, `Check ${check_id} is ${place} now`);
  },
});

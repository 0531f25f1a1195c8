import type { Tool } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';
import { assignCheckToGroup } from './assign-check-to-group.ts';
import { createCheckGroup } from './create-check-group.ts';
import { deleteCheckGroup } from './delete-check-group.ts';
import { getCheckGroupDetails } from './get-check-group-details.ts';
import { getChecksInGroup } from './get-checks-in-group.ts';
import { getExecutionGroup } from './get-execution-group.ts';
import { listCheckGroups } from './list-check-groups.ts';
import { listExecutionGroups } from './list-execution-groups.ts';
import { updateCheckGroup } from './update-check-group.ts';

/** Tools for groups of checks, and for runs in several regions. */
export const checkGroupTools: readonly Tool<Deps>[] = [
  listCheckGroups,
  getCheckGroupDetails,
  getChecksInGroup,
  listExecutionGroups,
  getExecutionGroup,
  createCheckGroup,
  updateCheckGroup,
  assignCheckToGroup,
  deleteCheckGroup,
];

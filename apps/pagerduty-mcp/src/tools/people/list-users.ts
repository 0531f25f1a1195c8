import { defineTool, idOrName } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { UserView } from '../../views/user.ts';

export const listUsers = defineTool({
  name: 'list_users',
  toolset: 'people',
  effect: 'read',
  description: 'List users; get_user has how one is reached.',
  input: {
    query: z.string().min(1).optional().describe('Part of the name'),
    team_ids: z.array(idOrName('team')).optional(),
  },
  list: true,
  context: { fill: { team_ids: 'teamIds' }, words: 'of your teams' },
  output: { plural: 'users', item: UserView, order: 'by name' },

  async run(filters, { pagerduty }: Deps, { signal, page }) {
    return pagerduty.users.list(filters, { signal }).slice(page);
  },
});

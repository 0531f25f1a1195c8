import { cut, defineTool } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { TeamView } from '../../views/team.ts';

export const listTeams = defineTool({
  name: 'list_teams',
  toolset: 'people',
  effect: 'read',
  description: 'List the teams of the account; get_team has the members of one.',
  input: {
    query: z.string().min(1).optional().describe('Part of the name'),
    mine: z.boolean().default(false).describe('Only teams that you are in'),
  },
  list: true,
  output: { plural: 'teams', item: TeamView, order: 'by name' },

  async run({ query, mine }, { pagerduty, currentUser }: Deps, { signal, page }) {
    if (!mine) return pagerduty.teams.list({ query }, { signal }).slice(page);
    const { teams } = await currentUser.profile();
    const wanted = (query ?? '').toLowerCase();
    const rows = cut(
      teams.filter(({ name }) => name.toLowerCase().includes(wanted)),
      page,
    );
    const items = await Promise.all(
      rows.items.map(({ id }) => pagerduty.teams.get(id, {}, { signal })),
    );
    return { ...rows, items };
  },
});

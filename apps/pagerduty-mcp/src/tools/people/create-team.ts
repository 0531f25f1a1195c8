import { defineTool, one, words } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { TeamView } from '../../views/team.ts';

export const createTeam = defineTool({
  name: 'create_team',
  toolset: 'people',
  effect: 'write',
  description: 'Create a team; its members come with add_team_member.',
  input: {
    name: words(100),
    description: z.string().max(1024).optional(),
    default_role: z
      .enum(['none', 'manager'])
      .optional()
      .describe('none makes it private: only its members see it'),
  },
  output: { plural: 'teams', item: TeamView },

  async run(fields, { pagerduty }: Deps, { signal }) {
    const made = await pagerduty.teams.create({ type: 'team', ...fields }, { signal });
    return one(made, `Team ${made.name} is made`);
  },
});

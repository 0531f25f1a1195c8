import { defineTool, idOrName, one, words } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { checkChange } from '../../inputs/change.ts';
import { TeamView } from '../../views/team.ts';

export const updateTeam = defineTool({
  name: 'update_team',
  toolset: 'people',
  effect: 'write',
  idempotent: true,
  description: 'Change a team: what is given, and nothing else.',
  input: {
    team_id: idOrName('team'),
    name: words(100).optional(),
    description: z.string().max(1024).optional(),
    default_role: z
      .enum(['none', 'manager'])
      .optional()
      .describe('none makes it private: only its members see it'),
  },
  output: { plural: 'teams', item: TeamView },

  async run({ team_id, ...fields }, { pagerduty }: Deps, { signal }) {
    const change = checkChange(fields);
    const after = await pagerduty.teams.update(team_id, { type: 'team', ...change }, { signal });
    return one(after, `Team ${after.name} is changed`);
  },
});

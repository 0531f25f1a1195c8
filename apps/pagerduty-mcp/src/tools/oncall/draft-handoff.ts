import { defineTool, InputError, idOrName, isoDate, one } from 'mcp-kit';
import { checkRange } from '../../date-range.ts';
import type { Deps } from '../../deps.ts';
import { readHandoff } from '../../handoff/read-handoff.ts';
import { findPlace } from '../../on-call/find-place.ts';
import { partsOf } from '../../parts.ts';
import { HandoffView } from '../../views/handoff.ts';

const dayMs = 86_400_000;

export const draftHandoff = defineTool({
  name: 'draft_handoff',
  toolset: 'oncall',
  isDefault: true,
  effect: 'read',
  description:
    'What the next shift of a team (your teams unless told) must know: open incidents with their last note, what happened in the period, changes, maintenance, and who takes over.',
  input: {
    team_id: idOrName('team').optional(),
    since: isoDate().optional().describe('ISO 8601; the last 24 hours unless given'),
  },
  output: { plural: 'handoffs', item: HandoffView },

  async run({ team_id, since }, deps: Deps, call) {
    checkRange({ since }, { maxDays: 31, words: 'A hand-off looks back 31 days at most' });
    const now = Date.now();
    if (since !== undefined && Date.parse(since) >= now) {
      throw new InputError(`since = ${since} is not in the past`);
    }
    const { signal } = call;
    const parts = partsOf(call);
    const teamIds = team_id === undefined ? await ownTeams(deps) : [team_id];
    const { policyIds, words } = await findPlace(deps, { team_id }, signal);
    const start = since ?? new Date(now - dayMs).toISOString();
    const handoff = await readHandoff(
      deps.pagerduty,
      { teamIds, policyIds, since: start, now },
      { parts, signal },
    );
    parts.throwIfEmpty();
    const open = handoff.open?.length ?? 0;
    return one(handoff, `Hand-off ${words}: ${open} open incident${open === 1 ? '' : 's'}`);
  },
});

async function ownTeams({ currentUser }: Deps): Promise<readonly string[]> {
  const { teams } = await currentUser.profile();
  if (teams.length > 0) return teams.map(({ id }) => id);
  throw new InputError('You are in no team', 'Give a team_id.');
}

import { type Call, defineTool, InputError, idOrName, isoDate } from 'mcp-kit';
import { checkAhead } from '../../date-range.ts';
import type { Deps } from '../../deps.ts';
import { findPlace } from '../../on-call/find-place.ts';
import { readReach } from '../../on-call/reach.ts';
import { readScheduleTurns, readTurns } from '../../on-call/read-turns.ts';
import type { Turn } from '../../on-call/turns.ts';
import { partsOf } from '../../parts.ts';
import { type ReachableTurn, TurnView } from '../../views/turn.ts';

/** People whose contact methods are read. */
const mostReached = 20;

export const whoIsOnCall = defineTool({
  name: 'who_is_on_call',
  toolset: 'oncall',
  isDefault: true,
  effect: 'read',
  description:
    'Who is on call for one service, team, escalation policy or schedule (your teams unless told), now or at a time: level by level, with the next hand-off and how to reach them.',
  input: {
    service_id: idOrName('service').optional(),
    team_id: idOrName('team').optional(),
    escalation_policy_id: idOrName('escalation_policy').optional(),
    schedule_id: idOrName('schedule').optional(),
    at: isoDate().optional().describe('ISO 8601; now unless given'),
  },
  output: { plural: 'oncalls', item: TurnView, order: 'level by level' },

  async run({ at, ...asked }, deps: Deps, call) {
    if (Object.values(asked).filter((id) => id !== undefined).length > 1) {
      throw new InputError(
        'Give one of service_id, team_id, escalation_policy_id and schedule_id',
        'Call once for each.',
      );
    }
    checkAhead('at', at, { maxDays: 76, words: 'PagerDuty plans 90 days ahead' });
    const { signal } = call;
    const instant = at === undefined ? Date.now() : Date.parse(at);
    const { pagerduty } = deps;
    const when = at === undefined ? 'now' : `at ${at}`;
    if (asked.schedule_id !== undefined) {
      const turns = await readScheduleTurns(pagerduty, asked.schedule_id, instant, signal);
      return answer(await withReach(turns, deps, call), 'by the schedule', when);
    }
    const { policyIds, words } = await findPlace(deps, asked, signal);
    // A filter without values would ask for the whole account.
    if (policyIds.length === 0) return answer([], words, when);
    const place = { escalation_policy_ids: policyIds };
    const turns = await readTurns(pagerduty, place, instant, signal);
    return answer(await withReach(turns, deps, call), words, when);
  },
});

function answer(items: readonly ReachableTurn[], words: string, when: string) {
  const people = new Set(items.map(({ user }) => user.id)).size;
  const who = people === 0 ? 'Nobody is' : people === 1 ? '1 person is' : `${people} people are`;
  return { items, description: `${who} on call ${words} ${when}` };
}

async function withReach(
  turns: readonly Turn[],
  { pagerduty }: Deps,
  call: Call,
): Promise<readonly ReachableTurn[]> {
  const parts = partsOf(call);
  const users = new Map(turns.map(({ user }) => [user.id, user.name]));
  const reached = new Map(
    await Promise.all(
      [...users].slice(0, mostReached).map(async ([id, name]) => {
        const reach = readReach(pagerduty, id, call.signal);
        return [id, await parts.get(`how to reach ${name}`, reach)] as const;
      }),
    ),
  );
  if (users.size > mostReached) {
    call.warn(
      `How to reach them is answered for ${mostReached} of ${users.size} people: see get_user`,
    );
  }
  return turns.map((turn) => ({ ...turn, reach: reached.get(turn.user.id) }));
}

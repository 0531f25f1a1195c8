import { defineResource, shown } from 'mcp-kit';
import type { Deps } from '../deps.ts';
import { scheduleIds } from '../ids/schedule-ids.ts';
import { readScheduleTurns } from '../on-call/read-turns.ts';
import { named } from '../views/named.ts';
import { TurnView } from '../views/turn.ts';

const weekMs = 7 * 86_400_000;

export const scheduleResource = defineResource<'pagerduty://schedules/{schedule_id}', Deps>({
  uri: 'pagerduty://schedules/{schedule_id}',
  name: 'schedule',
  title: 'Schedule',
  description: 'A schedule: who has it now, who is next, and its turns of the next seven days.',
  variables: { schedule_id: { complete: scheduleIds } },

  async read({ schedule_id: id }, { pagerduty }, { signal, warn }) {
    const now = Date.now();
    const range = {
      since: new Date(now).toISOString(),
      until: new Date(now + weekMs).toISOString(),
    };
    const [schedule, turns] = await Promise.all([
      pagerduty.schedules.get(id, range, { signal }),
      readScheduleTurns(pagerduty, id, now, signal),
    ]);
    const { time_zone, description, html_url, final_schedule } = schedule;
    return {
      schedule: { ...named(schedule), time_zone, description, html_url },
      on_call: shown(turns, TurnView, warn),
      turns: final_schedule?.rendered_schedule_entries?.map(({ user, start, end }) => ({
        user: user && named(user),
        start,
        end,
      })),
    };
  },
});

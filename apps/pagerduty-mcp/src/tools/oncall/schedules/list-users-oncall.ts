import { cut, defineTool, idOrName, isoDate, view } from 'mcp-kit';
import * as z from 'zod';
import { checkRange } from '../../../date-range.ts';
import type { Deps } from '../../../deps.ts';
import { type Entry, entriesOf } from '../../../schedules/entries.ts';
import { findSchedule, rangeOf } from '../../../schedules/find-schedule.ts';
import { EntryView } from '../../../views/schedule.ts';

interface OnCallUser {
  readonly id: string;
  readonly name: string;
  readonly entries: readonly Entry[];
}

const OnCallUserView = view<OnCallUser>({
  id: z.string(),
  name: z.string(),
  entries: z.array(EntryView.omit({ user: true })),
});

export const listUsersOncall = defineTool({
  name: 'list_users_oncall',
  toolset: 'oncall',
  effect: 'read',
  description: 'Everybody who is on call by one schedule now, or in a range, and when.',
  input: {
    schedule_id: idOrName('schedule'),
    since: isoDate().optional().describe('ISO 8601; now unless given'),
    until: isoDate().optional(),
  },
  list: true,
  output: { plural: 'users', item: OnCallUserView, order: 'by their first turn' },

  async run({ schedule_id, ...given }, { pagerduty }: Deps, { signal, page }) {
    // A moment has no length: a minute is the least that the API renders.
    const range = rangeOf(given, 1 / 1440);
    checkRange(range, { maxDays: 92, words: 'On-calls can be listed for 3 months at most' });
    const found = await findSchedule(pagerduty, schedule_id, range, signal);
    const users = new Map<string, OnCallUser>();
    for (const { user, start, end } of entriesOf(found)) {
      if (user === undefined) continue;
      const before = users.get(user.id)?.entries ?? [];
      users.set(user.id, { ...user, entries: [...before, { start, end }] });
    }
    return cut([...users.values()], page);
  },
});

import { cut, defineTool, idOrName } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../../deps.ts';
import { partsOf } from '../../../parts.ts';
import { type ListedSchedule, ListedScheduleView } from '../../../views/schedule.ts';

/** Schedules of a kind that are read; accounts have fewer. */
const most = 2000;

export const listSchedules = defineTool({
  name: 'list_schedules',
  toolset: 'oncall',
  isDefault: true,
  effect: 'read',
  description: 'List schedules, made of layers or of shifts; get_schedule has who is on call when.',
  input: {
    query: z.string().min(1).optional().describe('Part of the name'),
    team_ids: z.array(idOrName('team')).optional(),
  },
  list: true,
  output: { plural: 'schedules', item: ListedScheduleView, order: 'by name' },

  async run(filters, { pagerduty }: Deps, call) {
    const { signal, page } = call;
    const parts = partsOf(call);
    const { schedules } = pagerduty;
    const [layered = [], shifts = []] = await Promise.all([
      parts.rows('schedules of layers', schedules.list(filters, { signal }).take(most)),
      parts.rows('schedules of shifts', schedules.v3.list(filters, { signal }).take(most)),
    ]);
    parts.throwIfEmpty();
    const all: ListedSchedule[] = [
      ...layered.map((schedule) => ({ ...schedule, kind: 'layer_based' as const })),
      ...shifts.map((schedule) => ({ ...schedule, kind: 'shift_based' as const })),
    ];
    const nameOf = ({ name, summary }: ListedSchedule) => name ?? summary ?? '';
    return cut(
      all.toSorted((one, other) => nameOf(one).localeCompare(nameOf(other))),
      page,
    );
  },
});

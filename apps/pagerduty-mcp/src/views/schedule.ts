import { from, view } from 'mcp-kit';
import * as z from 'zod';
import { type Entry, entriesOf, holding, layeredEntries } from '../schedules/entries.ts';
import type { FoundSchedule } from '../schedules/find-schedule.ts';
import { maybeNamed, NamedView, named } from './named.ts';

/** A row of a list of schedules of both kinds; those made of shifts are listed by name only. */
export interface ListedSchedule {
  readonly id?: string | undefined;
  readonly name?: string | null | undefined;
  readonly summary?: string | null | undefined;
  readonly kind: FoundSchedule['kind'];
  readonly time_zone?: string | undefined;
  readonly description?: string | null | undefined;
  readonly teams?: readonly Reference[] | undefined;
  readonly escalation_policies?: readonly Reference[] | undefined;
  readonly html_url?: string | null | undefined;
}

interface Reference {
  readonly id?: string | undefined;
  readonly summary?: string | null | undefined;
}

/** A schedule as lists show it. */
export const ListedScheduleView = view<ListedSchedule>({
  id: z.string(),
  name: from(z.string(), (schedule) => maybeNamed(schedule)?.name),
  kind: z.string(),
  time_zone: z.string(),
  description: z.string(),
  teams: from(z.array(NamedView), ({ teams }) => teams?.map(named)),
  escalation_policies: from(z.array(NamedView), (schedule) =>
    schedule.escalation_policies?.map(named),
  ),
  html_url: z.string(),
});

export const EntryView = z.object({
  user: NamedView.optional(),
  start: z.string(),
  end: z.string(),
});

const LayerView = z.object({
  name: z.string().optional(),
  users: z.array(z.string()),
  turn_hours: z.number(),
  restrictions: z.int().optional(),
});
const RotationView = z.object({ id: z.string(), events: z.array(z.string()) });

/** A schedule with who is on call when. */
export const ScheduleView = view<FoundSchedule>({
  id: from(z.string(), ({ schedule }) => schedule.id),
  name: from(z.string(), ({ schedule }) => schedule.name),
  kind: z.string(),
  time_zone: from(z.string(), ({ schedule }) => schedule.time_zone),
  description: from(z.string(), ({ schedule }) => schedule.description),
  teams: from(z.array(NamedView), ({ schedule }) => schedule.teams?.map(named)),
  escalation_policies: from(z.array(NamedView), ({ schedule }) =>
    schedule.escalation_policies?.map(named),
  ),
  on_call_now: from(z.array(NamedView), (found) =>
    isRenderedNow(found)
      ? holding(entriesOf(found), Date.now()).flatMap(({ user }) => user ?? [])
      : undefined,
  ),
  entries: from(z.array(EntryView), (found) =>
    found.schedule.final_schedule === undefined ? undefined : entriesOf(found),
  ),
  overrides: from(z.array(EntryView), overridesOf),
  layers: from(z.array(LayerView), layersOf),
  rotations: from(z.array(RotationView), ({ kind, schedule }) =>
    kind === 'shift_based'
      ? schedule.rotations?.map(({ id, events = [] }) => ({
          id,
          events: events.map(({ name }) => name),
        }))
      : undefined,
  ),
  html_url: from(z.string(), ({ schedule }) => schedule.html_url),
});

/** Whether the schedule was rendered for a range that the moment is in: else nobody is known to be on. */
function isRenderedNow({ schedule, range }: FoundSchedule): boolean {
  if (schedule.final_schedule === undefined || range === undefined) return false;
  const now = Date.now();
  return Date.parse(range.since) <= now && now <= Date.parse(range.until);
}

function overridesOf({ kind, schedule }: FoundSchedule): readonly Entry[] | undefined {
  if (kind === 'shift_based') return undefined;
  const entries = schedule.overrides_subschedule?.rendered_schedule_entries ?? [];
  if (entries.length === 0) return undefined;
  return layeredEntries(entries);
}

function layersOf({ kind, schedule }: FoundSchedule): z.infer<typeof LayerView>[] | undefined {
  if (kind === 'shift_based') return undefined;
  return schedule.schedule_layers?.map((layer) => ({
    name: layer.name,
    users: layer.users.flatMap(({ user }) => maybeNamed(user)?.name ?? []),
    turn_hours: layer.rotation_turn_length_seconds / 3600,
    restrictions: layer.restrictions?.length || undefined,
  }));
}

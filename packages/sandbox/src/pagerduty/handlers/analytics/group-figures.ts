import { DAY } from '../../time/duration.ts';
import type { Zone } from '../../time/zone.ts';
import type { Figures } from './figures.ts';

type Unit = 'day' | 'week' | 'month';

/** Rows that are counted together. */
export interface Group {
  readonly id: string | undefined;
  readonly rangeStart: string | undefined;
  readonly rows: readonly Figures[];
}

/** Groups by a key and by units of time, the oldest unit first. */
export function groupFigures(
  rows: readonly Figures[],
  keyOf: ((row: Figures) => string) | undefined,
  unit: Unit | undefined,
  zone: Zone,
): readonly Group[] {
  const groups = new Map<string, { id: string | undefined; start: number; rows: Figures[] }>();
  for (const row of rows) {
    const id = keyOf?.(row);
    const start = unit === undefined ? 0 : startOf(unit, row.incident.createdAt, zone);
    const key = `${start} ${id}`;
    const group = groups.get(key) ?? { id, start, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()]
    .toSorted((one, other) => one.start - other.start)
    .map(({ id, start, rows: grouped }) => ({
      ...{ id, rows: grouped },
      rangeStart: unit === undefined ? undefined : zone.print(start),
    }));
}

/** The first instant of the day, week (from Monday) or month in which an instant falls. */
function startOf(unit: Unit, at: number, zone: Zone): number {
  const day = Math.floor(zone.toLocal(at) / DAY) * DAY;
  const date = new Date(day);
  if (unit === 'week') return zone.toInstant(day - ((date.getUTCDay() + 6) % 7) * DAY);
  if (unit === 'month') return zone.toInstant(day - (date.getUTCDate() - 1) * DAY);
  return zone.toInstant(day);
}

import type { Layer, Restriction, Shift } from '../account/schedule.ts';
import { DAY } from '../time/duration.ts';
import type { Zone } from '../time/zone.ts';

const WEEK = 7 * DAY;
/** A Monday, as local time. */
const MONDAY = Date.UTC(1970, 0, 5);

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The turns of one layer that touch a range of instants, whole, in order of time. */
export function layerShifts(layer: Layer, zone: Zone, from: number, to: number): Shift[] {
  const origin = zone.toLocal(layer.rotationStart);
  const range = { start: zone.toLocal(from), end: zone.toLocal(to) };
  const shifts: Shift[] = [];
  for (let turn = Math.floor((range.start - origin) / layer.turnMs); ; turn += 1) {
    const start = origin + turn * layer.turnMs;
    if (start > range.end) return shifts;
    const userId = layer.userIds[modulo(turn, layer.userIds.length)];
    if (userId === undefined) return shifts;
    for (const span of restrict({ start, end: start + layer.turnMs }, layer.restrictions)) {
      const shift = { start: zone.toInstant(span.start), end: zone.toInstant(span.end), userId };
      if (shift.end > layer.start && shift.end > from && shift.start < to) {
        shifts.push({ ...shift, start: Math.max(shift.start, layer.start) });
      }
    }
  }
}

function restrict(turn: Span, restrictions: readonly Restriction[]): Span[] {
  if (restrictions.length === 0) return [turn];
  return restrictions
    .flatMap((restriction) => windows(turn, restriction))
    .map(({ start, end }) => ({
      start: Math.max(start, turn.start),
      end: Math.min(end, turn.end),
    }))
    .sort((a, b) => a.start - b.start);
}

function windows(turn: Span, { kind, startDay, startOfDayMs, durationMs }: Restriction): Span[] {
  const period = kind === 'daily' ? DAY : WEEK;
  const phase = MONDAY + startOfDayMs + (kind === 'daily' ? 0 : (startDay - 1) * DAY);
  const found: Span[] = [];
  for (let index = Math.floor((turn.start - phase) / period) - 1; ; index += 1) {
    const start = phase + index * period;
    if (start >= turn.end) return found;
    if (start + durationMs > turn.start) found.push({ start, end: start + durationMs });
  }
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}

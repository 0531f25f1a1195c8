import type { Interval } from './intervals.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** Business hours of PagerDuty's analytics: 8 to 18, Monday to Friday. */
const business = { from: 8, to: 18 };
/** Nobody wants to be woken between 22 and 7. */
const night = { from: 22, to: 7 };

/** The clocks on the walls of a time zone. */
export class LocalTime {
  readonly #format: Intl.DateTimeFormat;

  /** Throws a `RangeError` for a name that no zone has. */
  constructor(timeZone: string) {
    this.#format = new Intl.DateTimeFormat('en-GB', {
      ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric' },
      ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
    });
  }

  /** Business hours that touch a stretch of time, each day's of its own. */
  businessHours({ start, end }: Interval): readonly Interval[] {
    const first = Math.floor((start - dayMs) / dayMs) * dayMs;
    const days = Math.ceil((end + dayMs - first) / dayMs);
    return Array.from({ length: days }, (_, index) => first + index * dayMs)
      .filter((day) => isWeekday(day))
      .map((day) => ({
        start: this.#instantOf(day + business.from * hourMs),
        end: this.#instantOf(day + business.to * hourMs),
      }))
      .filter((hours) => hours.start < end && hours.end > start);
  }

  isNight(instant: number): boolean {
    const hour = new Date(this.#local(instant)).getUTCHours();
    return hour >= night.from || hour < night.to;
  }

  /** Local time as if it were UTC. */
  #local(instant: number): number {
    const parts = new Map(
      this.#format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
    );
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
    const date = [part('year'), part('month') - 1, part('day')] as const;
    return Date.UTC(...date, part('hour'), part('minute'), part('second'));
  }

  /** The instant at which clocks show a local time that is neither skipped nor shown twice. */
  #instantOf(local: number): number {
    const guess = local - this.#offsetAt(local);
    return local - this.#offsetAt(guess);
  }

  #offsetAt(instant: number): number {
    return this.#local(instant) - instant;
  }
}

function isWeekday(day: number): boolean {
  const weekday = new Date(day).getUTCDay();
  return weekday >= 1 && weekday <= 5;
}

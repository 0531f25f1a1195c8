const MINUTE = 60_000;
const DAY = 86_400_000;

const zones = new Map<string, Zone>();

/** The zone of an IANA name, or `undefined` when there is none. */
export function findZone(name: string): Zone | undefined {
  const known = zones.get(name);
  if (known !== undefined) return known;
  const format = newFormat(name);
  if (format === undefined) return undefined;
  const zone = new Zone(name, format);
  zones.set(name, zone);
  return zone;
}

/** The zone of an IANA name; throws when there is none. */
export function zoneOf(name: string): Zone {
  const zone = findZone(name);
  if (zone === undefined) throw new RangeError(`${name} is no time zone`);
  return zone;
}

/** The clocks on the walls of one region. "Local" times are epoch milliseconds as those clocks show them. */
export class Zone {
  readonly name: string;
  readonly #format: Intl.DateTimeFormat;
  /** Offset of each day, or `null` for a day on which it changes. */
  readonly #days = new Map<number, number | null>();

  constructor(name: string, format: Intl.DateTimeFormat) {
    this.name = name;
    this.#format = format;
  }

  /** What to add to an instant to get local time, in milliseconds. */
  offsetAt(instant: number): number {
    const day = Math.floor(instant / DAY);
    let offset = this.#days.get(day);
    if (offset === undefined) {
      const first = this.#measure(day * DAY);
      offset = first === this.#measure((day + 1) * DAY) ? first : null;
      this.#days.set(day, offset);
    }
    return offset ?? this.#measure(instant);
  }

  toLocal(instant: number): number {
    return instant + this.offsetAt(instant);
  }

  /** The instant at which the clocks show `local`: the first of two, the later side of a gap. */
  toInstant(local: number): number {
    const early = local - this.offsetAt(local - DAY);
    const late = local - this.offsetAt(local + DAY);
    return this.toLocal(early) !== local && this.toLocal(late) === local ? late : early;
  }

  /** ISO 8601 to the second, with the zone's offset or `Z`. */
  print(instant: number): string {
    const offset = this.offsetAt(instant);
    const local = new Date(instant + offset).toISOString().slice(0, 19);
    if (this.name === 'UTC' || this.name === 'Etc/UTC') return `${local}Z`;
    const minutes = Math.abs(offset) / MINUTE;
    const clock = `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
    return `${local}${offset < 0 ? '-' : '+'}${clock}`;
  }

  #measure(instant: number): number {
    const name = this.#format.formatToParts(instant).find(({ type }) => type === 'timeZoneName');
    const [, sign, hours = '0', minutes = '0'] =
      /([+-])(\d+):?(\d+)?/.exec(name?.value ?? '') ?? [];
    const size = (Number(hours) * 60 + Number(minutes)) * MINUTE;
    return sign === '-' ? -size : size;
  }
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function newFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  } catch {
    return undefined;
  }
}

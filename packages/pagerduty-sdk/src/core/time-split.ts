import { InvalidRequestError } from '../errors.ts';
import { isAtCap, offsetCap, readOffset, type TimeWindow, writeOffset } from './offset.ts';
import { read } from './paging-styles.ts';
import type { Position } from './position.ts';

/** The lists whose `since` and `until` go by one time of their rows, and its name. */
const timeFields: Readonly<Record<string, string>> = {
  'GET /incidents': 'created_at',
  'GET /log_entries': 'created_at',
  'GET /incidents/{id}/log_entries': 'created_at',
  'GET /change_events': 'timestamp',
  'GET /services/{id}/change_events': 'timestamp',
  'GET /notifications': 'started_at',
};

const secondMs = 1_000;
/** Less than the 6 months that incidents may span. */
const longestWindowMs = 180 * 24 * 3_600 * secondMs;

/**
 * Goes past the cap of an offset list: where its rows are in the order of their time, a new window
 * begins at the time of the last row. Windows overlap by a second or two, whether the API takes its
 * bounds in or not; what comes twice is known by its id.
 */
export class TimeSplit {
  readonly #operation: string;
  readonly #field: string | undefined;
  readonly #isIncidents: boolean;
  readonly #query: Readonly<Record<string, unknown>>;
  /** 1 where time goes up from row to row, -1 where it goes down, NaN where it does neither. */
  #direction = 0;
  #firstMs: number | undefined;
  #lastMs: number | undefined;
  #lastId = '';
  #why = '';

  constructor(operation: string, query: Readonly<Record<string, unknown>>) {
    this.#operation = operation;
    this.#field = timeFields[operation];
    this.#isIncidents = operation === 'GET /incidents';
    this.#query = query;
  }

  /** Takes note of new rows, in their order. */
  watch(rows: readonly unknown[]): void {
    if (this.#field === undefined) return;
    for (const row of rows) {
      const ms = this.#timeOf(row);
      const step = Math.sign(ms - (this.#lastMs ?? ms));
      if (this.#direction === 0 || Number.isNaN(step)) this.#direction = step;
      else if (step !== 0 && step !== this.#direction) this.#direction = Number.NaN;
      this.#firstMs ??= ms;
      this.#lastMs = ms;
    }
    if (rows.length > 0) this.#lastId = String(read(rows.at(-1), 'id') ?? '');
  }

  /** Whether the first row of the window has to be seen before `next` can go past the cap. */
  wantsFirst(start: Position['at'], told: Position['at']): boolean {
    return this.#field !== undefined && isAtCap(told) && readOffset(start).offset > 0;
  }

  /** Takes note of the first row of the window, where reading began in its middle. */
  watchFirst(row: unknown): void {
    const ms = this.#timeOf(row);
    const step = Math.sign((this.#lastMs ?? ms) - ms);
    if (this.#direction === 0) this.#direction = step;
    else if (step !== this.#direction) this.#direction = Number.NaN;
    this.#firstMs = ms;
  }

  /** Throws where the page at `at` cannot be had. */
  check(at: Position['at']): void {
    if (!isAtCap(at)) return;
    throw new InvalidRequestError(
      `${this.#operation} serves ${offsetCap} rows at most${this.#why}: narrow the list, for example by time`,
    );
  }

  /** Where to go on, when `told` is what the page at `at` says. */
  next(at: Position['at'], told: Position['at']): Position['at'] {
    const isCut = told !== undefined && isAtCap(told);
    const bounds = isCut ? this.#afterCap() : told === undefined ? this.#afterEnd(at) : undefined;
    if (bounds === undefined) return told;
    this.#firstMs = undefined;
    this.#lastMs = undefined;
    return writeOffset({ offset: 0, window: { ...bounds, lastId: this.#lastId } });
  }

  /** A window of `date_range=all`, which no bound of the caller's ends, is followed by others. */
  #afterEnd(at: Position['at']): Bounds | undefined {
    const endMs = Date.parse(readOffset(at).window?.until ?? '');
    const goesOn = this.#isWholeHistory && endMs < Date.now();
    return goesOn ? this.#boundsFrom(endMs - secondMs) : undefined;
  }

  #afterCap(): Bounds | undefined {
    const firstMs = this.#firstMs ?? Number.NaN;
    const lastMs = this.#lastMs ?? Number.NaN;
    const sinceMs = Math.floor(lastMs / secondMs) * secondMs - secondMs;
    const untilMs = Math.ceil(lastMs / secondMs) * secondMs + secondMs;
    if (this.#direction > 0 && sinceMs > firstMs) return this.#boundsFrom(sinceMs);
    if (this.#direction < 0 && untilMs < firstMs) {
      const hasBegin = !this.#isIncidents || this.#query['since'] !== undefined;
      if (hasBegin && !this.#isWholeHistory) return { since: '', until: spell(untilMs) };
      this.#why = ', and can be split by time only with since and until';
    } else if (this.#field !== undefined) {
      this.#why = Number.isNaN(this.#direction)
        ? `, and can be split by time only in the order of ${this.#field}`
        : ', and has more than that within two seconds';
    }
    return undefined;
  }

  #boundsFrom(sinceMs: number): Bounds {
    const until = this.#isWholeHistory ? spell(sinceMs + longestWindowMs) : '';
    return { since: spell(sinceMs), until };
  }

  get #isWholeHistory(): boolean {
    return this.#isIncidents && this.#query['date_range'] === 'all';
  }

  #timeOf(row: unknown): number {
    return Date.parse(String(read(row, this.#field ?? '')));
  }
}

type Bounds = Omit<TimeWindow, 'lastId'>;

function spell(ms: number): string {
  return new Date(ms).toISOString().replace('.000Z', 'Z');
}

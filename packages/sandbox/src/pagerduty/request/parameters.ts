import { ACCOUNT_ZONE } from '../account/account.ts';
import { parseDate } from '../time/parse-date.ts';
import { findZone, type Zone } from '../time/zone.ts';
import { invalid } from './refusals.ts';

/** Reads query parameters and gathers what is wrong with them; end with `check`. */
export class Parameters {
  readonly #query: URLSearchParams;
  readonly #errors: string[] = [];

  constructor(query: URLSearchParams) {
    this.#query = query;
  }

  text(name: string): string | undefined {
    return this.#query.get(name) ?? undefined;
  }

  /** Values of `name[]`, each once; `undefined` when there are none. */
  list(name: string): readonly string[] | undefined {
    if (this.#query.has(name)) this.fail(`${name} must be a list: write ${name}[]`);
    const values = new Set(this.#query.getAll(`${name}[]`).filter((value) => value !== ''));
    return values.size === 0 ? undefined : [...values];
  }

  /** Values of `name[]` out of those allowed. */
  choices<T extends string>(name: string, allowed: readonly T[]): readonly T[] | undefined {
    return this.list(name)?.flatMap((value) => this.#allow(name, value, allowed));
  }

  choice<T extends string>(name: string, allowed: readonly T[]): T | undefined {
    const value = this.text(name);
    return value === undefined ? undefined : this.#allow(name, value, allowed)[0];
  }

  flag(name: string): boolean {
    const value = this.choice(name, ['true', 'false', '1', '0']);
    return value === 'true' || value === '1';
  }

  integer(name: string, range: { min: number; max: number; otherwise: number }): number {
    const text = this.text(name);
    if (text === undefined || text === '') return range.otherwise;
    const value = Number(text);
    if (Number.isInteger(value) && value >= range.min && value <= range.max) return value;
    this.fail(`${name} must be a whole number from ${range.min} to ${range.max}`);
    return range.otherwise;
  }

  /** An ISO 8601 date as epoch milliseconds; one without an offset is taken in `zone`. */
  date(name: string, zone: Zone = ACCOUNT_ZONE): number | undefined {
    const text = this.text(name);
    if (text === undefined || text === '') return undefined;
    const date = parseDate(text, zone);
    if (date === undefined) this.fail(`${name} is not a valid ISO 8601 date`);
    return date;
  }

  /** The zone that `time_zone` names, or `otherwise`. */
  zone(otherwise: Zone = ACCOUNT_ZONE): Zone {
    const name = this.text('time_zone');
    if (name === undefined || name === '') return otherwise;
    const zone = findZone(name);
    if (zone === undefined) this.fail('time_zone is not a known time zone');
    return zone ?? otherwise;
  }

  /** Notes what is wrong. */
  fail(error: string): void {
    this.#errors.push(error);
  }

  /** Refuses the call when anything was wrong. */
  check(): void {
    if (this.#errors.length > 0) throw invalid(...this.#errors);
  }

  #allow<T extends string>(name: string, value: string, allowed: readonly T[]): [T] | [] {
    const found = allowed.find((one) => one === value);
    if (found !== undefined) return [found];
    this.fail(`${name} must be one of ${allowed.join(', ')}`);
    return [];
  }
}

import { readPingeraDate } from 'pingera-sdk';

/** Numbers of one stretch of time, and of one region where the API tells it. */
export interface Bucket {
  /** When it starts, ISO 8601 in UTC where it could be read. */
  readonly time: string;
  readonly region: string | undefined;
  readonly values: Readonly<Record<string, number>>;
}

const timeNames = ['timestamp', 'time', 'bucket', 'bucket_start', 'hour', 'day', 'date', 'start'];
const innerNames = /^(counts?|statuses|statistics|stats|values|response_times?|percentiles)$/;

/**
 * The buckets in a body whose shape the API does not document, wherever they stand in it: objects
 * that hold numbers and a time, or stand under one as their key. Oldest first. Warns where there are
 * none in a body that is not plainly empty.
 */
export function bucketsOf(body: unknown, warn: (sentence: string) => void): readonly Bucket[] {
  const children = Array.isArray(body) ? body : Object.values(recordOf(body));
  const buckets = children.flatMap((child) => search(child, []));
  if (buckets.length === 0 && !isEmpty(body)) {
    warn('Pingera answered in a shape that is not known here: call_api shows it as it is');
  }
  return buckets.toSorted((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
}

/** Whether a body has a place for buckets, and none in it. */
function isEmpty(body: unknown): boolean {
  if (Array.isArray(body)) return body.length === 0;
  const places = Object.values(recordOf(body)).filter((value) => typeof value === 'object');
  return places.length > 0 && places.every((place) => Object.keys(recordOf(place)).length === 0);
}

function search(value: unknown, keys: readonly string[]): readonly Bucket[] {
  if (Array.isArray(value)) return value.flatMap((item) => search(item, keys));
  const row = recordOf(value);
  const values = numbersOf(row);
  const time = timeOf(row, keys);
  if (time !== undefined && Object.keys(values).length > 0) {
    return [{ time, region: regionOf(row, keys), values }];
  }
  const path = time === undefined ? keys : [...keys, time];
  return Object.entries(row).flatMap(([key, inner]) => search(inner, [...path, key]));
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** The numbers of a row, which may stand in an object of their own. */
function numbersOf(row: Readonly<Record<string, unknown>>): Readonly<Record<string, number>> {
  const fields = Object.entries(row).flatMap(([name, value]) =>
    innerNames.test(name) ? Object.entries(recordOf(value)) : [[name, value] as const],
  );
  const numbers = fields.filter((field): field is readonly [string, number] => {
    const [name, value] = field;
    return typeof value === 'number' && !timeNames.includes(name);
  });
  return Object.fromEntries(numbers);
}

function timeOf(
  row: Readonly<Record<string, unknown>>,
  keys: readonly string[],
): string | undefined {
  const told = timeNames.map((name) => row[name]).find((value) => typeof value === 'string');
  const time = typeof told === 'string' ? told : keys.findLast(isTime);
  return time === undefined ? undefined : (readPingeraDate(time) ?? time);
}

function regionOf(
  { region }: Readonly<Record<string, unknown>>,
  keys: readonly string[],
): string | undefined {
  return typeof region === 'string' ? region : keys.findLast((key) => !isTime(key));
}

function isTime(key: string): boolean {
  return readPingeraDate(key) !== undefined;
}

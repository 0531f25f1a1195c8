import { readPingeraDate } from 'pingera-sdk';

/** A date of the API as ISO 8601 in UTC; throws a `RangeError` on a text that is no date. */
export function isoOf(date: string | null | undefined): string | undefined {
  if (date === null || date === undefined) return undefined;
  const iso = readPingeraDate(date);
  if (iso === undefined) throw new RangeError('This is no date');
  return iso;
}

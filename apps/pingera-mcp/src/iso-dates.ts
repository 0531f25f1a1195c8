import { readPingeraDate } from 'pingera-sdk';

/** A time as Pingera writes it: without a zone, and meant in UTC. */
const naive = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?$/;

/** The value with every time without a zone in ISO 8601 in UTC, wherever it stands. */
export function withIsoDates(value: unknown): unknown {
  if (typeof value === 'string')
    return naive.test(value) ? (readPingeraDate(value) ?? value) : value;
  if (Array.isArray(value)) return value.map(withIsoDates);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withIsoDates(inner)]),
  );
}

import type { Zone } from './zone.ts';

const ISO = new RegExp(
  /^(?<date>\d{4}-\d\d-\d\d)(?:[T ](?<clock>\d\d:\d\d)(?::(?<seconds>\d\d)(?:\.(?<fraction>\d+))?)?)?/
    .source + /(?<offset>Z|[+-]\d\d:?\d\d)?$/.source,
);

/** The instant of an ISO 8601 text, taken in `zone` where it names no offset; `undefined` if it is none. */
export function parseDate(text: string, zone: Zone): number | undefined {
  const groups = ISO.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { date = '', clock = '00:00', seconds = '00', fraction = '0', offset } = groups;
  const milliseconds = Math.floor(Number(`0.${fraction}`) * 1000);
  const local = Date.parse(`${date}T${clock}:${seconds}Z`) + milliseconds;
  if (Number.isNaN(local) || !new Date(local).toISOString().startsWith(date)) return undefined;
  if (offset === undefined) return zone.toInstant(local);
  return local - offsetMs(offset);
}

function offsetMs(offset: string): number {
  if (offset === 'Z') return 0;
  const digits = offset.replace(/\D/g, '');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return (offset.startsWith('-') ? -minutes : minutes) * 60_000;
}

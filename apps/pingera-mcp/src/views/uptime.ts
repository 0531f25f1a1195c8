import { from, view } from 'mcp-kit';
import * as z from 'zod';
import { whole } from '../digests/whole.ts';
import { isoOf } from './iso-of.ts';

const Told = z.record(z.string(), z.unknown());

/** What the API tells of an uptime, in a shape that it does not document. */
export interface ToldUptime {
  readonly check_id: string;
  readonly body: unknown;
}

const percentageNames = ['uptime_percentage', 'uptime_percent', 'percentage', 'uptime'];

/** The percentage in an uptime of the API, if it can be found. */
export function percentageOf(body: unknown): number | undefined {
  if (typeof body === 'number') return body;
  const fields = Told.safeParse(body).data ?? {};
  const found = percentageNames.map((name) => fields[name]).find(isNumber);
  return isNumber(found) ? found : undefined;
}

/** How much of a time a check was up, with everything else that is told of it. */
export const UptimeView = view<ToldUptime>({
  check_id: z.string(),
  uptime_percentage: from(z.number(), ({ body }) => percentageOf(body)),
  start_time: from(z.string(), ({ body }) => timeOf(body, 'start_time')),
  end_time: from(z.string(), ({ body }) => timeOf(body, 'end_time')),
  details: from(Told, ({ body }) => restOf(body)),
});

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

function timeOf(body: unknown, name: string): string | undefined {
  const time = Told.safeParse(body).data?.[name];
  return typeof time === 'string' ? isoOf(time) : undefined;
}

function restOf(body: unknown): unknown {
  const fields = Told.safeParse(body).data;
  if (fields === undefined) return isNumber(body) ? undefined : { answer: whole(body) };
  const { check_id: _, start_time: __, end_time: ___, uptime_percentage: ____, ...rest } = fields;
  return Object.keys(rest).length > 0 ? whole(rest) : undefined;
}

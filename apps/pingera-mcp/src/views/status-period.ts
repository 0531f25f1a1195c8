import { from, view } from 'mcp-kit';
import type { CheckStatusPeriod } from 'pingera-sdk';
import * as z from 'zod';
import { isoOf } from './iso-of.ts';

/** A time that a check had one status; the current one has not ended. */
export const StatusPeriodView = view<CheckStatusPeriod>({
  status: z.string(),
  started_at: from(z.string(), ({ started_at }) => isoOf(started_at)),
  ended_at: from(z.string(), ({ ended_at }) => isoOf(ended_at)),
  seconds: from(z.int().describe('How long it lasted, so far'), secondsOf),
});

function secondsOf({ started_at, ended_at }: CheckStatusPeriod): number | undefined {
  const start = isoOf(started_at);
  if (start === undefined) return undefined;
  const end = isoOf(ended_at);
  const endMs = end === undefined ? Date.now() : Date.parse(end);
  return Math.max(0, Math.round((endMs - Date.parse(start)) / 1000));
}

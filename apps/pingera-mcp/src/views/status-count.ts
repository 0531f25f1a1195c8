import { from, view } from 'mcp-kit';
import * as z from 'zod';

/** How many runs had which status, of one stretch of time, one region or both. */
export interface StatusCount {
  readonly time: string | undefined;
  readonly region: string | undefined;
  readonly counts: Readonly<Record<string, number>>;
}

/** Counts of runs by status; none are left out. */
export const StatusCountView = view<StatusCount>({
  time: z.string().describe('Start'),
  region: z.string(),
  counts: from(z.record(z.string(), z.number()), ({ counts }) => counts),
});

import { cut, defineTool, words } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { bucketsOf } from '../../digests/buckets.ts';
import { countRuns, totalOf } from '../../digests/status-counts.ts';
import { checkIds } from '../../inputs/check-ids.ts';
import { checkReach, periodAliases, periodInput } from '../../inputs/period.ts';
import { partsOf } from '../../parts.ts';
import { StatusCountView } from '../../views/status-count.ts';

export const getUnifiedStatistics = defineTool({
  name: 'get_unified_statistics',
  toolset: 'checks',
  effect: 'read',
  description:
    'How many runs of all checks, or of up to 10, were ok, failed, degraded or timed out, over time (newest first) or by region; 6 months back.',
  input: {
    check_ids: checkIds,
    status: z.enum(['ok', 'failed', 'degraded', 'timeout']).optional(),
    region: words(100).optional(),
    ...periodInput,
    by: z.enum(['time', 'region', 'both']).default('time'),
  },
  list: true,
  aliases: { ...periodAliases, check_id: 'check_ids' },
  output: { plural: 'status_counts', item: StatusCountView },

  async run({ by, check_ids = [], ...filters }, { pingera }: Deps, call) {
    checkReach(filters);
    const { signal, page, warn } = call;
    const countsOf = (check_id?: string) =>
      pingera.checks.statusCounts({ ...filters, check_id }, { signal });
    const ids = [...new Set(check_ids)];
    const parts = partsOf(call);
    const came = await Promise.all(
      ids.length === 0
        ? [parts.get('the runs', countsOf())]
        : ids.map((checkId) => parts.get(`the runs of ${checkId}`, countsOf(checkId))),
    );
    parts.throwIfEmpty();
    const bodies = came.filter((body) => body !== undefined);
    const buckets = bodies
      .flatMap((body) => bucketsOf(body, warn))
      .toSorted((a, b) => (a.time < b.time ? 1 : a.time > b.time ? -1 : 0));
    const rows = cut(countRuns(buckets, by), page);
    const total = totalOf(buckets);
    return { ...rows, description: total === '' ? 'No runs' : `Runs in all: ${total}` };
  },
});

import { cut, defineTool, id, words } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { bucketsOf } from '../../digests/buckets.ts';
import { checkReach, periodAliases, periodInput } from '../../inputs/period.ts';
import { ResponseTimesView } from '../../views/response-times.ts';

export const getCheckResponseTimes = defineTool({
  name: 'get_check_response_times',
  toolset: 'checks',
  effect: 'read',
  description:
    'Average, p95 and p99 response times of a check by time and region, in steps that Pingera chooses; 6 months back.',
  input: {
    check_id: id('check'),
    region: words(100).optional(),
    status: z.enum(['ok', 'failed', 'degraded', 'timeout']).optional(),
    ...periodInput,
  },
  list: true,
  aliases: { ...periodAliases },
  output: { plural: 'response_times', item: ResponseTimesView, order: 'newest first' },

  async run({ check_id, ...filters }, { pingera }: Deps, { signal, page, warn }) {
    checkReach(filters);
    const body = await pingera.checks.responseTimes(check_id, filters, { signal });
    const buckets = bucketsOf(body, warn);
    return cut(buckets.toReversed(), page);
  },
});

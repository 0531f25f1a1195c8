import { defineTool, words } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { checkIds } from '../../inputs/check-ids.ts';
import { checkTypes } from '../../inputs/check-types.ts';
import { detail } from '../../inputs/detail.ts';
import { checkReach, periodAliases, periodInput } from '../../inputs/period.ts';
import { mergeNewest } from '../../merge-newest.ts';
import { ResultView } from '../../views/result.ts';

export const getUnifiedResults = defineTool({
  name: 'get_unified_results',
  toolset: 'checks',
  effect: 'read',
  description:
    'Runs of all checks, or of up to 10, on-demand runs among them, with their regions; 6 months back.',
  input: {
    check_ids: checkIds,
    status: z.enum(['ok', 'failed', 'degraded', 'timeout', 'pending']).optional(),
    check_type: z.enum(checkTypes).optional(),
    region: words(100).optional(),
    result_type: z.enum(['regular', 'on_demand']).optional(),
    ...periodInput,
    detail: detail.default('short'),
  },
  list: true,
  aliases: {
    ...periodAliases,
    check_id: 'check_ids',
    type: 'check_type',
    page_size: 'limit',
    per_page: 'limit',
  },
  output: { plural: 'results', item: ResultView, order: 'newest first' },

  async run({ check_ids, detail: wanted, ...filters }, { pingera }: Deps, call) {
    checkReach(filters);
    const ids = [...new Set(check_ids)];
    const listOf = (check_id?: string) =>
      pingera.checks.allResults({ ...filters, check_id }, { signal: call.signal });
    const rows =
      ids.length > 1
        ? await mergeNewest(
            ids.map((key) => ({ key, what: `the runs of ${key}`, list: listOf(key) })),
            call,
          )
        : await listOf(ids[0]).slice(call.page);
    return { ...rows, items: rows.items.map((result) => ({ result, detail: wanted })) };
  },
});

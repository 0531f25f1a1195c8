import { defineTool, id } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { detail } from '../../inputs/detail.ts';
import { checkOrder, periodAliases, periodInput } from '../../inputs/period.ts';
import { ResultView } from '../../views/result.ts';

export const getCheckResults = defineTool({
  name: 'get_check_results',
  toolset: 'checks',
  isDefault: true,
  effect: 'read',
  description:
    'Runs of one check with what each found; with failed_only and limit 1, its last failure.',
  input: {
    check_id: id('check'),
    ...periodInput,
    failed_only: z.boolean().optional(),
    detail: detail.default('short'),
  },
  list: true,
  aliases: { ...periodAliases, page_size: 'limit', per_page: 'limit' },
  output: { plural: 'results', item: ResultView, order: 'newest first' },

  async run({ check_id, detail: wanted, ...filters }, { pingera }: Deps, { signal, page }) {
    checkOrder(filters);
    const rows = await pingera.checks.results(check_id, filters, { signal }).slice(page);
    return { ...rows, items: rows.items.map((result) => ({ result, detail: wanted })) };
  },
});

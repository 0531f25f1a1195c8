import { defineTool, id } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { StatusPeriodView } from '../../views/status-period.ts';

export const getCheckStatusHistory = defineTool({
  name: 'get_check_status_history',
  toolset: 'checks',
  effect: 'read',
  description: 'When a check changed its status, and how long each lasted.',
  input: { check_id: id('check') },
  list: true,
  aliases: { page_size: 'limit', per_page: 'limit' },
  output: { plural: 'status_periods', item: StatusPeriodView, order: 'newest first' },

  async run({ check_id }, { pingera }: Deps, { signal, page }) {
    return pingera.checks.statusHistory(check_id, { signal }).slice(page);
  },
});

import { defineTool } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { CheckJobView } from '../../views/check-job.ts';

export const listCheckJobs = defineTool({
  name: 'list_check_jobs',
  toolset: 'checks',
  effect: 'read',
  description: 'List on-demand runs; what one found is in get_check_job_details.',
  input: { status: z.enum(['pending', 'running', 'completed', 'failed']).optional() },
  list: true,
  aliases: { page_size: 'limit', per_page: 'limit' },
  formerNames: { list_on_demand_checks: {} },
  output: { plural: 'jobs', item: CheckJobView, order: 'newest first' },

  async run(filter, { pingera }: Deps, { signal, page }) {
    const { items, ...rest } = await pingera.checkJobs.list(filter, { signal }).slice(page);
    return { ...rest, items: items.map((job) => ({ job })) };
  },
});

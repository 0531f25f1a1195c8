import { defineTool } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { checkTypes } from '../../inputs/check-types.ts';
import { RegionView } from '../../views/region.ts';

export const listRegions = defineTool({
  name: 'list_regions',
  toolset: 'checks',
  effect: 'read',
  description: 'List the regions that checks can run from, by the ids that regions takes.',
  input: { check_type: z.enum(checkTypes).optional() },
  list: true,
  aliases: { type: 'check_type', page_size: 'limit', per_page: 'limit' },
  output: { plural: 'regions', item: RegionView },

  async run(filter, { pingera }: Deps, { signal, page }) {
    return pingera.checks.regions(filter, { signal }).slice(page);
  },
});

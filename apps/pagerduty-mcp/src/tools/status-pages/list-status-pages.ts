import { defineTool } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { StatusPageView } from '../../views/status-page.ts';

export const listStatusPages = defineTool({
  name: 'list_status_pages',
  toolset: 'status_pages',
  effect: 'read',
  description: 'List status pages, where customers see what is wrong.',
  input: { status_page_type: z.enum(['public', 'private']).optional() },
  list: true,
  output: { plural: 'status_pages', item: StatusPageView },

  async run(filters, { pagerduty }: Deps, { signal, page }) {
    return pagerduty.statusPages.list(filters, { signal }).slice(page);
  },
});

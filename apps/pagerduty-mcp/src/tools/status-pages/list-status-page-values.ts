import { defineTool, from, view } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { postType, statusPage } from '../../inputs/status-page.ts';
import { findPage } from '../../status-page/find-page.ts';
import { listValues, nameOf, type PageValue, valueKinds } from '../../status-page/page-values.ts';

const PageValueView = view<PageValue>({
  id: z.string(),
  name: from(z.string(), nameOf),
  post_type: z.string(),
  business_service_id: from(z.string(), ({ business_service }) => business_service?.id),
});

export const listStatusPageValues = defineTool({
  name: 'list_status_page_values',
  toolset: 'status_pages',
  effect: 'read',
  description:
    'List what posts of a status page can say: its services, severities, impacts or statuses.',
  input: { page_id: statusPage, kind: z.enum(valueKinds), post_type: postType.optional() },
  list: true,
  output: { plural: 'values', item: PageValueView },

  async run({ page_id, kind, post_type }, { pagerduty }: Deps, { signal, page }) {
    const pageId = await findPage(page_id, pagerduty, signal);
    return listValues(kind, { pagerduty, pageId, post_type }, { signal }).slice(page);
  },
});

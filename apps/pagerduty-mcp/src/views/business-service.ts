import { from, view } from 'mcp-kit';
import type { BusinessService } from 'pagerduty-sdk';
import * as z from 'zod';

/** A service as customers know it. */
export const BusinessServiceView = view<BusinessService>({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  point_of_contact: z.string(),
  team_id: from(z.string(), ({ team }) => team?.id),
  html_url: z.string(),
});

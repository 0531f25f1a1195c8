import { from, view } from 'mcp-kit';
import type { ContactMethod } from 'pagerduty-sdk';
import * as z from 'zod';

/** One way to reach a user. */
export const ContactMethodView = view<ContactMethod>({
  id: z.string(),
  type: from(z.string(), ({ type }) => type.replace(/_contact_method$/, '')),
  label: z.string(),
  country_code: z.int(),
  address: z.string(),
});

import { view } from 'mcp-kit';
import * as z from 'zod';
import type { OncallLoad } from '../oncall-report/read-oncall-report.ts';
import { NamedView } from './named.ts';

/** What a person on call carried. */
export const OncallLoadView = view<OncallLoad>({
  user: NamedView,
  time_zone: z.string(),
  hours_on_call: z.number(),
  business_hours: z.number(),
  off_hours: z.number(),
  interruptions: z.int(),
  night_pages: z.int(),
});

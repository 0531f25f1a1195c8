import { from, view } from 'mcp-kit';
import type { AlertGroupingSetting } from 'pagerduty-sdk';
import * as z from 'zod';
import { NamedView, named } from './named.ts';

/** How the alerts of services become incidents. */
export const AlertGroupingSettingView = view<AlertGroupingSetting>({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  type: z.string(),
  config: z.looseObject({}),
  services: from(z.array(NamedView), ({ services }) => services?.map(named)),
  updated_at: z.string(),
});

import { from, view } from 'mcp-kit';
import type { Alert } from 'pingera-sdk';
import * as z from 'zod';
import { isoOf } from './iso-of.ts';
import { Named, named } from './named.ts';

/** What every view of an alert shows. */
export const alertFields = {
  id: z.string(),
  title: z.string(),
  description: z.string(),
  status: z.string(),
  severity: z.string(),
  check: from(Named, ({ check_id, check_name }: Alert) => named(check_id, check_name)),
  rule: from(Named, ({ rule_id, rule_name }: Alert) => named(rule_id, rule_name)),
  fired_at: from(z.string(), ({ fired_at }: Alert) => isoOf(fired_at)),
  acknowledged_at: from(z.string(), ({ acknowledged_at }: Alert) => isoOf(acknowledged_at)),
  acknowledged_by_id: z.string(),
  resolved_at: from(z.string(), ({ resolved_at }: Alert) => isoOf(resolved_at)),
  duration: from(z.number().describe('Seconds, so far'), ({ duration }: Alert) => duration),
  notification_count: z.int(),
};

/** An alert: what fired, where, and whether somebody looks at it. */
export const AlertView = view<Alert>(alertFields);

import { from, view } from 'mcp-kit';
import type { AlertRule } from 'pingera-sdk';
import * as z from 'zod';
import { isoOf } from './iso-of.ts';
import { Named, named } from './named.ts';

/** A rule: which check, which condition, and which channels it tells. */
export const AlertRuleView = view<AlertRule>({
  id: z.string(),
  name: z.string(),
  enabled: z.boolean(),
  check: from(Named, ({ check_id, check_name }) => named(check_id, check_name)),
  condition: z.string(),
  condition_parameters: from(z.record(z.string(), z.unknown()), ({ condition_parameters }) =>
    Object.keys(condition_parameters ?? {}).length > 0 ? condition_parameters : undefined,
  ),
  severity: z.string(),
  channels: from(z.array(Named), (rule) => {
    const names = new Map(rule.channels?.map(({ id, name }) => [id, name]));
    return channelIdsOf(rule).map((id) => named(id, names.get(id)));
  }),
  cooldown_period: from(z.int().describe('Seconds'), ({ cooldown_period }) => cooldown_period),
  auto_resolve: z.boolean(),
  created_at: from(z.string(), ({ created_at }) => isoOf(created_at)),
  updated_at: from(z.string(), ({ updated_at }) => isoOf(updated_at)),
});

/** The channels that a rule tells, whichever way the API names them. */
export function channelIdsOf(rule: Partial<AlertRule> | null): readonly string[] {
  return rule?.channel_ids ?? rule?.channels?.flatMap(({ id }) => id ?? []) ?? [];
}

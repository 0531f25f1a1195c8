import { InputError, id, words } from 'mcp-kit';
import * as z from 'zod';
import { severity } from './severity.ts';

const counted = 'consecutive_failures';

/** The parameters that describe an alert rule; `create_alert` requires the first four. */
export const alertRuleInput = {
  name: words(100),
  check_id: id('check'),
  condition: z.enum([
    'check_failed',
    'check_timeout',
    'check_degraded',
    counted,
    'uptime_below_threshold',
  ]),
  channel_ids: z.array(id('alert_channel')),
  count: z.int().min(1).optional().describe(`Failures in a row, for ${counted}`),
  condition_parameters: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('Raw, in place of count'),
  severity: severity.optional(),
  cooldown_period: z.int().min(0).optional().describe('Seconds before it fires again'),
  auto_resolve: z.boolean().optional(),
  enabled: z.boolean().optional(),
};

/** What else they have been called. */
export const alertRuleAliases = { channels: 'channel_ids' } as const;

interface Counted {
  readonly condition?: string | undefined;
  readonly count?: number | undefined;
  readonly condition_parameters?: Record<string, unknown> | undefined;
}

/** The rule in the words of the API; an {@link InputError} on a count that makes no sense. */
export function toRuleBody<R extends Counted>({ count, ...rule }: R) {
  if (count === undefined) return rule;
  if (rule.condition !== undefined && rule.condition !== counted) {
    throw new InputError(`count is for ${counted}, not for ${rule.condition}`);
  }
  if (rule.condition_parameters !== undefined) {
    throw new InputError('count and condition_parameters exclude each other: give one');
  }
  return { ...rule, condition_parameters: { count } };
}

/** Throws an {@link InputError} where a new rule lacks the count that its condition needs. */
export function checkCount({ condition, count, condition_parameters }: Counted): void {
  if (condition !== counted || count !== undefined || condition_parameters !== undefined) return;
  throw new InputError(`${counted} needs count, the number of failures in a row`);
}

import { from, view } from 'mcp-kit';
import type { EscalationPolicy } from 'pagerduty-sdk';
import * as z from 'zod';
import { NamedView, named } from './named.ts';

const LevelView = z.object({
  level: z.int(),
  /** After this long without an acknowledgement the next level is paged. */
  delay_minutes: z.int(),
  users: z.array(NamedView).optional(),
  schedules: z.array(NamedView).optional(),
  is_round_robin: z.literal(true).optional(),
});

/** An escalation policy, its levels from the first that is paged. */
export const EscalationPolicyView = view<EscalationPolicy>({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  levels: from(z.array(LevelView), levelsOf),
  num_loops: z.int(),
  services: from(z.array(NamedView), ({ services }) => services?.map(named)),
  teams: from(z.array(NamedView), ({ teams }) => teams?.map(named)),
  html_url: z.string(),
});

function levelsOf({ escalation_rules: rules }: EscalationPolicy): z.infer<typeof LevelView>[] {
  return rules.map((rule, index) => {
    const users = rule.targets.filter(({ type }) => type?.startsWith('user')).map(named);
    const schedules = rule.targets.filter(({ type }) => type?.startsWith('schedule')).map(named);
    return {
      level: index + 1,
      delay_minutes: rule.escalation_delay_in_minutes,
      ...(users.length > 0 ? { users } : {}),
      ...(schedules.length > 0 ? { schedules } : {}),
      ...(rule.escalation_rule_assignment_strategy === 'round_robin'
        ? { is_round_robin: true as const }
        : {}),
    };
  });
}

import { type Account, known } from '../account/account.ts';
import type { EscalationPolicy, Target } from '../account/entities.ts';
import type { FieldsOf } from './fields.ts';
import {
  head,
  scheduleReference,
  serviceReference,
  teamReference,
  userReference,
} from './reference.ts';
import { scheduleHead } from './schedule-view.ts';
import { serviceView } from './service-view.ts';
import { teamView } from './team-view.ts';
import { userView } from './user-view.ts';

export const policyIncludes = [
  'services',
  'teams',
  'targets',
  'escalation_rule_assignment_strategies',
] as const;

type PolicyInclude = (typeof policyIncludes)[number];

export function policyView(
  account: Account,
  policy: EscalationPolicy,
  includes: readonly PolicyInclude[] = [],
): FieldsOf<'EscalationPolicy'> {
  const { id, name, description, teamIds, loops, rules } = policy;
  const full = new Set(includes);
  const services = [...account.services.values()].filter(({ policyId }) => policyId === id);
  return {
    ...head('escalation_policy', id, name),
    name,
    description,
    num_loops: loops,
    on_call_handoff_notifications: 'if_has_services',
    escalation_rules: rules.map((rule) => ({
      id: rule.id,
      escalation_delay_in_minutes: rule.delayMinutes,
      targets: rule.targets.map((target) => targetView(account, target, full.has('targets'))),
      ...(full.has('escalation_rule_assignment_strategies')
        ? { escalation_rule_assignment_strategy: 'assign_to_everyone' }
        : {}),
    })),
    services: services.map((service) =>
      full.has('services') ? serviceView(account, service) : serviceReference(account, service.id),
    ),
    teams: teamIds.map((teamId) =>
      full.has('teams') ? teamView(account, teamId) : teamReference(account, teamId),
    ),
  };
}

function targetView(account: Account, { kind, id }: Target, isFull: boolean) {
  if (kind === 'user') {
    return isFull ? userView(account, known(account.users, id)) : userReference(account, id);
  }
  const layered = isFull ? account.schedules.get(id) : undefined;
  return layered === undefined ? scheduleReference(account, id) : scheduleHead(account, layered);
}

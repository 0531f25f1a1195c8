import type { Alert, AlertRule, Condition, Severity } from '../alert-model.ts';
import { notify } from '../alerts.ts';
import type { Check, CheckStatus } from '../check-model.ts';
import { DAY_MS, MINUTE_MS, SECOND_MS, toNaive } from '../dates.ts';
import type { Founding } from '../founding.ts';
import type { Period } from '../period.ts';
import type { Ids } from './checks.ts';

interface RulePlan {
  readonly check: string;
  readonly condition: Condition;
  readonly severity: Severity;
  readonly channels: readonly string[];
  readonly count?: number;
}

const RULES: readonly RulePlan[] = [
  {
    check: 'Checkout API',
    condition: 'check_failed',
    severity: 'critical',
    channels: ['On-call e-mail', 'Operations chat', 'PagerDuty bridge'],
  },
  {
    check: 'Payment Gateway',
    condition: 'check_degraded',
    severity: 'medium',
    channels: ['Operations chat'],
  },
  {
    check: 'Web Storefront',
    condition: 'consecutive_failures',
    severity: 'high',
    channels: ['On-call e-mail', 'PagerDuty bridge'],
    count: 3,
  },
  {
    check: 'Search API',
    condition: 'check_timeout',
    severity: 'medium',
    channels: ['Operations chat'],
  },
  {
    check: 'Message broker',
    condition: 'check_failed',
    severity: 'high',
    channels: ['On-call e-mail'],
  },
  {
    check: 'Warehouse Sync API',
    condition: 'check_failed',
    severity: 'low',
    channels: ['Operations chat'],
  },
];

const MATCHES: Readonly<Record<Condition, readonly CheckStatus[]>> = {
  check_failed: ['failed', 'timeout'],
  check_timeout: ['timeout'],
  check_degraded: ['degraded'],
  consecutive_failures: ['failed', 'timeout'],
  uptime_below_threshold: [],
};

/** Channels, rules, and what the rules have fired over the last 30 days. */
export function foundAlerts(founding: Founding, checks: Ids, pageId: string): Ids {
  const channels = foundChannels(founding, pageId);
  const alerts = RULES.flatMap((plan) => {
    const rule = foundRule(founding, plan, checks, channels);
    return firedBy(founding, rule);
  });
  for (const alert of alerts.toSorted((one, other) => one.firedAt - other.firedAt)) {
    founding.account.alerts.set(alert.id, withNotifications(founding, alert));
  }
  return channels;
}

function foundChannels({ world, account, now }: Founding, pageId: string): Ids {
  const created_at = toNaive(now - 370 * DAY_MS);
  const plans = [
    {
      name: 'On-call e-mail',
      type: 'email',
      configuration: { recipients: ['oncall@acme-outdoor.example'] },
    },
    { name: 'Operations chat', type: 'telegram', configuration: { chat_id: '-1001234567890' } },
    {
      name: 'PagerDuty bridge',
      type: 'webhook',
      configuration: { url: 'https://hooks.acme-outdoor.example/pingera' },
    },
    { name: 'Public status page', type: 'statuspage', configuration: { page_id: pageId } },
    {
      name: 'Night shift e-mail',
      type: 'email',
      configuration: { recipients: ['night@acme-outdoor.example'] },
      enabled: false,
    },
  ] as const;
  return new Map(
    plans.map((plan) => {
      const id = world.newId();
      const stamps = { last_used_at: null, created_at, updated_at: created_at };
      account.channels.set(id, { id, enabled: true, ...plan, ...stamps });
      return [plan.name, id];
    }),
  );
}

function foundRule(
  { world, account, now }: Founding,
  { check, condition, severity, channels, count }: RulePlan,
  checks: Ids,
  channelIds: Ids,
): AlertRule {
  const created_at = toNaive(now - 360 * DAY_MS);
  const rule: AlertRule = {
    id: world.newId(),
    name: `${check}: ${condition.replaceAll('_', ' ')}`,
    check_id: checks.get(check) ?? '',
    condition,
    condition_parameters: count === undefined ? {} : { count },
    severity,
    channel_ids: channels.flatMap((name) => channelIds.get(name) ?? []),
    enabled: true,
    cooldown_period: 300,
    auto_resolve: true,
    created_at,
    updated_at: created_at,
  };
  account.rules.set(rule.id, rule);
  return rule;
}

function firedBy(founding: Founding, rule: AlertRule): readonly Alert[] {
  const check = founding.account.checks.get(rule.check_id);
  if (check === undefined) throw new RangeError('A rule needs a check');
  return check.periods.flatMap((period, place) => {
    if (!MATCHES[rule.condition].includes(period.status)) return [];
    return toAlert(founding, rule, check, period, check.periods[place + 1]?.startsAt ?? null);
  });
}

function toAlert(
  { world, account, now }: Founding,
  rule: AlertRule,
  check: Check,
  period: Period<CheckStatus>,
  endsAt: number | null,
): Alert {
  const firedAt = period.startsAt + 2 * SECOND_MS;
  const isAcknowledged = endsAt === null && rule.severity !== 'critical';
  const acknowledgedAt = isAcknowledged ? Math.min(now, firedAt + 4 * MINUTE_MS) : null;
  const open = isAcknowledged ? 'acknowledged' : 'firing';
  return {
    id: world.newId(),
    rule_id: rule.id,
    rule_name: rule.name,
    check_id: check.id,
    check_name: check.name,
    title: `${check.name} is ${period.status}`,
    description: period.reason ?? `The check ${check.name} went to ${period.status}.`,
    severity: rule.severity,
    status: endsAt === null ? open : 'resolved',
    alert_metadata: { condition: rule.condition, check_status: period.status },
    firedAt,
    acknowledgedAt,
    acknowledged_by_id: isAcknowledged ? account.userId : null,
    resolvedAt: endsAt === null ? null : endsAt + 2 * SECOND_MS,
    notifications: [],
  };
}

function withNotifications({ world, account }: Founding, alert: Alert): Alert {
  const steps = [
    ['alert_fired', alert.firedAt],
    ['alert_acknowledged', alert.acknowledgedAt],
    ['alert_resolved', alert.resolvedAt],
  ] as const;
  const sent = steps.flatMap(([step, at]) => {
    if (at === null) return [];
    return notify(account, step, alert, { at: at + SECOND_MS, newId: () => world.newId() });
  });
  return { ...alert, notifications: sent.toReversed() };
}

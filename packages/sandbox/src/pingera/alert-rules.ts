import * as z from 'zod';
import type { Call } from '../core/call.ts';
import type { Account } from './account.ts';
import { type AlertRule, CONDITIONS, SEVERITIES } from './alert-model.ts';
import { readBody } from './parse.ts';
import { notFound, unprocessable } from './refusals.ts';
import { created, noContent, ok } from './replies.ts';
import { type Handlers, pathValue, type Session } from './session.ts';

const Create = z.strictObject({
  name: z.string().min(1).max(100),
  check_id: z.string(),
  condition: z.enum(CONDITIONS),
  channel_ids: z.array(z.string()).min(1),
  condition_parameters: z.record(z.string(), z.unknown()).exactOptional(),
  severity: z.enum(SEVERITIES).exactOptional(),
  enabled: z.boolean().exactOptional(),
  cooldown_period: z.int().min(0).exactOptional(),
  auto_resolve: z.boolean().exactOptional(),
});
const Changes = Create.exactPartial();

const DEFAULTS = {
  condition_parameters: {},
  severity: 'medium',
  enabled: true,
  cooldown_period: 300,
  auto_resolve: true,
} as const;

export const alertRuleHandlers: Handlers = {
  'GET /alerts/rules': (_call, { account }) =>
    ok([...account.rules.values()].map((rule) => toRow(account, rule))),
  'POST /alerts/rules': (call, session) => {
    const { account, stamp: created_at } = session;
    const stamps = { created_at, updated_at: created_at };
    const rule = { ...DEFAULTS, ...readBody(call, Create), id: session.newId(), ...stamps };
    return created(save(account, rule));
  },
  'GET /alerts/rules/{rule_id}': (call, session) =>
    ok(toRow(session.account, findRule(call, session))),
  'PUT /alerts/rules/{rule_id}': (call, session) => {
    const rule = findRule(call, session);
    const changed = { ...rule, ...readBody(call, Changes), updated_at: session.stamp };
    return ok(save(session.account, changed));
  },
  'DELETE /alerts/rules/{rule_id}': (call, session) => {
    session.account.rules.delete(findRule(call, session).id);
    return noContent;
  },
};

function findRule(call: Call, { account }: Session): AlertRule {
  const rule = account.rules.get(pathValue(call, 'rule_id'));
  if (rule === undefined) throw notFound('Alert rule');
  return rule;
}

function save(account: Account, rule: AlertRule) {
  if (!account.checks.has(rule.check_id)) throw notFound('Check');
  if (rule.channel_ids.some((id) => !account.channels.has(id))) throw notFound('Alert channel');
  const { count } = rule.condition_parameters;
  if (
    rule.condition === 'consecutive_failures' &&
    !(Number.isInteger(count) && Number(count) > 0)
  ) {
    throw unprocessable('json', { condition_parameters: { count: ['Not a valid integer.'] } });
  }
  account.rules.set(rule.id, rule);
  return toRow(account, rule);
}

function toRow({ channels, checks }: Account, rule: AlertRule) {
  return {
    ...rule,
    check_name: checks.get(rule.check_id)?.name ?? null,
    channels: rule.channel_ids.flatMap((id) => channels.get(id) ?? []),
  };
}

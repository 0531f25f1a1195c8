import * as z from 'zod';
import type { Call } from '../core/call.ts';
import type { Account } from './account.ts';
import { type Alert, type AlertNotification, SEVERITIES } from './alert-model.ts';
import { DAY_MS, toNaive } from './dates.ts';
import { neighbours, perPageBlock, perPageShape, slicePage } from './paging.ts';
import { readQuery } from './parse.ts';
import { badRequest, notFound } from './refusals.ts';
import { ok } from './replies.ts';
import { type Handlers, pathValue, type Session } from './session.ts';

const RECENT_MS = 30 * DAY_MS;

const List = z.object({
  ...perPageShape,
  status: z.enum(['active', 'firing', 'resolved', 'acknowledged', 'suppressed']).optional(),
  check_id: z.string().optional(),
  severity: z.enum(SEVERITIES).optional(),
});

export const alertHandlers: Handlers = {
  'GET /alerts': listAlerts,
  'GET /alerts/stats': (_call, session) => ok(statsOf(session.account, session.now)),
  'GET /alerts/{alert_id}': (call, session) => ok(toRow(findAlert(call, session), session.now)),
  'GET /alerts/{alert_id}/notifications': (call, session) =>
    ok(findAlert(call, session).notifications),
  'POST /alerts/{alert_id}/acknowledge': (call, session) => {
    const alert = findAlert(call, session);
    if (alert.status !== 'firing') throw badRequest('Only a firing alert can be acknowledged');
    return ok(
      save(session, 'alert_acknowledged', {
        ...alert,
        status: 'acknowledged',
        acknowledgedAt: session.now,
        acknowledged_by_id: session.account.userId,
      }),
    );
  },
  'POST /alerts/{alert_id}/resolve': (call, session) => {
    const alert = findAlert(call, session);
    if (!isActive(alert)) throw badRequest('Only an active alert can be resolved');
    return ok(
      save(session, 'alert_resolved', { ...alert, status: 'resolved', resolvedAt: session.now }),
    );
  },
};

function findAlert(call: Call, { account }: Session): Alert {
  const alert = account.alerts.get(pathValue(call, 'alert_id'));
  if (alert === undefined) throw notFound('Alert');
  return alert;
}

function isActive({ status }: Alert): boolean {
  return status === 'firing' || status === 'acknowledged';
}

function listAlerts(call: Call, session: Session) {
  const { page, per_page: size, status, check_id, severity } = readQuery(call, List);
  const alerts = [...session.account.alerts.values()]
    .filter((alert) =>
      status === 'active' ? isActive(alert) : (status ?? alert.status) === alert.status,
    )
    .filter((alert) => (check_id ?? alert.check_id) === alert.check_id)
    .filter((alert) => (severity ?? alert.severity) === alert.severity)
    .sort((one, other) => other.firedAt - one.firedAt);
  return ok({
    alerts: slicePage(alerts, { page, size }).map((alert) => toRow(alert, session.now)),
    pagination: {
      ...perPageBlock({ page, size }, alerts.length),
      ...neighbours({ page, size }, alerts.length),
    },
  });
}

function save(session: Session, event: AlertNotification['notification_type'], alert: Alert) {
  const { account, now } = session;
  const sent = notify(account, event, alert, { at: now, newId: () => session.newId() });
  const saved = { ...alert, notifications: [...sent.toReversed(), ...alert.notifications] };
  account.alerts.set(alert.id, saved);
  return toRow(saved, now);
}

/** Tells the enabled channels of the alert's rule, and gives what was sent. */
export function notify(
  { channels, rules }: Account,
  notification_type: AlertNotification['notification_type'],
  alert: Pick<Alert, 'id' | 'rule_id'>,
  { at, newId }: { readonly at: number; readonly newId: () => string },
): readonly AlertNotification[] {
  const ids = rules.get(alert.rule_id)?.channel_ids ?? [];
  return ids.flatMap((id) => {
    const channel = channels.get(id);
    if (channel === undefined || !channel.enabled) return [];
    channels.set(id, { ...channel, last_used_at: toNaive(at) });
    return {
      id: newId(),
      alert_id: alert.id,
      channel_id: id,
      channel_name: channel.name,
      channel_type: channel.type,
      notification_type,
      status: 'sent' as const,
      error_message: null,
      retry_count: 0,
      sent_at: toNaive(at),
      created_at: toNaive(at),
    };
  });
}

function toRow(alert: Alert, now: number) {
  const { firedAt, acknowledgedAt, resolvedAt, notifications, ...row } = alert;
  return {
    ...row,
    fired_at: toNaive(firedAt),
    acknowledged_at: acknowledgedAt === null ? null : toNaive(acknowledgedAt),
    resolved_at: resolvedAt === null ? null : toNaive(resolvedAt),
    duration: Math.round(((resolvedAt ?? now) - firedAt) / 1000),
    is_active: isActive(alert),
    notification_count: notifications.length,
    last_notification_at: notifications[0]?.sent_at ?? null,
  };
}

function statsOf({ alerts, channels, rules }: Account, now: number) {
  const all = [...alerts.values()];
  const recent = all.filter(({ firedAt }) => firedAt >= now - RECENT_MS);
  const count = (severity: Alert['severity']) =>
    recent.filter((alert) => alert.severity === severity).length;
  return {
    active_alerts: all.filter(isActive).length,
    recent_alerts: recent.length,
    severity_breakdown: Object.fromEntries(SEVERITIES.map((one) => [one, count(one)])),
    total_channels: [...channels.values()].filter(({ enabled }) => enabled).length,
    total_rules: [...rules.values()].filter(({ enabled }) => enabled).length,
  };
}

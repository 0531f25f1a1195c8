import * as z from 'zod/mini';
import { ACCOUNT_ZONE, type Account } from '../../../account/account.ts';
import type { Alert, Incident } from '../../../account/incident.ts';
import type { Context, Handler } from '../../../request/context.ts';
import { impossible, invalid } from '../../../request/refusals.ts';
import { alertView } from '../../../views/alert-view.ts';
import { find } from '../../find.ts';
import { findIncident } from '../../find-incident.ts';

const MAX_ALERTS = 250;
const Change = z.object({
  status: z.optional(z.enum(['triggered', 'resolved'])),
  incident: z.optional(z.object({ id: z.string() })),
});
const One = z.object({ alert: Change });
const Many = z.object({
  alerts: z
    .array(z.extend(Change, { id: z.string() }))
    .check(z.minLength(1), z.maxLength(MAX_ALERTS)),
});
type AlertChange = z.infer<typeof Change>;

/** Resolves or reopens an alert, or moves it to another incident. */
export const updateAlert: Handler = ({ path, body }, context) => {
  const incident = findIncident(context.account, path['id']);
  const parsed = One.safeParse(body);
  if (!parsed.success) throw invalid('alert is not valid');
  const change = { ...parsed.data.alert, id: path['alert_id'] ?? '' };
  const [alert] = changeAll(context, incident, [change]);
  return { status: 200, body: { alert } };
};

/** The same for many, all or none. */
export const updateAlerts: Handler = ({ path, body }, context) => {
  const incident = findIncident(context.account, path['id']);
  const parsed = Many.safeParse(body);
  if (!parsed.success) throw invalid(`alerts must hold 1 to ${MAX_ALERTS} changes`);
  const alerts = changeAll(context, incident, parsed.data.alerts);
  const page = { limit: 25, offset: 0, more: false, total: null };
  return { status: 200, body: { alerts, ...page } };
};

function changeAll(
  { account, actor, now }: Context,
  incident: Incident,
  changes: readonly (AlertChange & { readonly id: string })[],
) {
  if (actor === undefined) throw impossible(1008, 'Requester User Not Found');
  const found = changes.map((change) => ({
    change,
    alert: find(new Map(incident.alerts.map((alert) => [alert.id, alert])), change.id),
    target: targetOf(account, incident, change),
  }));
  return found.map(({ change, alert, target }) => {
    if (change.status !== undefined) {
      alert.resolvedAt = change.status === 'resolved' ? (alert.resolvedAt ?? now) : null;
    }
    if (target !== incident) move(alert, incident, target);
    return alertView(account, target, alert, ACCOUNT_ZONE);
  });
}

function targetOf(account: Account, incident: Incident, { incident: asked }: AlertChange) {
  if (asked === undefined) return incident;
  const target = findIncident(account, asked.id);
  if (target.serviceId !== incident.serviceId) {
    throw invalid('Alerts can be moved between incidents of the same service only');
  }
  return target;
}

function move(alert: Alert, from: Incident, to: Incident): void {
  from.alerts.splice(from.alerts.indexOf(alert), 1);
  to.alerts.push(alert);
}

import type { Account } from '../account/account.ts';
import type { User } from '../account/entities.ts';
import type { Incident } from '../account/incident.ts';
import { record } from './record.ts';

/** Notifies a user of an incident at once, as far as the user's rules say. */
export function notify(account: Account, incident: Incident, user: User, at: number): void {
  for (const { urgency, delayMinutes, contactMethod } of user.notificationRules) {
    if (urgency !== incident.urgency || delayMinutes > 0) continue;
    record(account, incident, {
      ...{ at, kind: 'notify', channel: 'notification' },
      agent: { kind: 'service', id: incident.serviceId },
      userIds: [user.id],
      medium: contactMethod.type,
    });
  }
}

import { type Account, known } from '../../account/account.ts';
import type { Incident } from '../../account/incident.ts';
import { HOUR, MINUTE } from '../../time/duration.ts';
import { zoneOf } from '../../time/zone.ts';

/** When somebody was torn from what they did. */
export interface Interruption {
  readonly userId: string;
  readonly at: number;
  readonly part: 'business' | 'off' | 'sleep';
}

/** Notifications of one user so close to each other tear them away once. */
const apart = 10 * MINUTE;

/** The interruptions that an incident made; an e-mail makes none. */
export function interruptionsOf(account: Account, { log }: Incident): readonly Interruption[] {
  const last = new Map<string, number>();
  const found: Interruption[] = [];
  for (const { kind, medium, userIds: [userId] = [], at } of log) {
    if (kind !== 'notify' || medium === 'email' || userId === undefined) continue;
    const before = last.get(userId);
    last.set(userId, at);
    if (before !== undefined && at - before < apart) continue;
    found.push({ userId, at, part: partOfDay(at, known(account.users, userId).timeZone) });
  }
  return found;
}

/** Business hours are 8 to 18 on weekdays, sleep is from 22 to 8. */
function partOfDay(at: number, timeZone: string): Interruption['part'] {
  const local = zoneOf(timeZone).toLocal(at);
  const date = new Date(local);
  const hour = (local % (24 * HOUR)) / HOUR;
  if (hour >= 22 || hour < 8) return 'sleep';
  const isWeekday = date.getUTCDay() >= 1 && date.getUTCDay() <= 5;
  return isWeekday && hour < 18 ? 'business' : 'off';
}

import type { Notification } from 'pagerduty-sdk';

/** Notifications of one person so close to each other are one page. */
const apartMs = 10 * 60_000;

/** When each person was paged, by their ids, oldest first; an e-mail is no page. */
export function pagesByUser(
  notifications: readonly Notification[],
): ReadonlyMap<string, readonly number[]> {
  const all = new Map<string, number[]>();
  for (const { type, user, started_at } of notifications) {
    if (type === 'email_notification' || user?.id === undefined || started_at === undefined) {
      continue;
    }
    all.set(user.id, [...(all.get(user.id) ?? []), Date.parse(started_at)]);
  }
  return new Map([...all].map(([id, times]) => [id, apart(times)]));
}

function apart(times: readonly number[]): readonly number[] {
  const ordered = times.filter(Number.isFinite).toSorted((one, other) => one - other);
  return ordered.filter(
    (at, index) => at - (ordered[index - 1] ?? Number.NEGATIVE_INFINITY) >= apartMs,
  );
}

import { type Account, known } from '../account/account.ts';
import { type OnCall, onCalls } from '../on-call/on-calls.ts';
import type { Handler, Handlers } from '../request/context.ts';
import { readPage, replyPage } from '../request/page.ts';
import { Parameters } from '../request/parameters.ts';
import { DAY } from '../time/duration.ts';
import type { Zone } from '../time/zone.ts';
import type { FieldsOf } from '../views/fields.ts';
import { policyView } from '../views/policy-view.ts';
import { policyReference, scheduleReference, userReference } from '../views/reference.ts';
import { scheduleHead } from '../views/schedule-view.ts';
import { userView } from '../views/user-view.ts';

const FARTHEST = 90 * DAY;
const allIncludes = ['escalation_policies', 'users', 'schedules'] as const;
type Include = (typeof allIncludes)[number];

const list: Handler = ({ query }, { account, now }) => {
  const parameters = new Parameters(query);
  const page = readPage(parameters);
  const zone = parameters.zone();
  const range = readRange(parameters, zone, now);
  const policyIds = parameters.list('escalation_policy_ids');
  const userIds = parameters.list('user_ids');
  const scheduleIds = parameters.list('schedule_ids');
  const earliest = parameters.flag('earliest');
  const includes = parameters.choices('include', allIncludes) ?? [];
  parameters.check();
  const policies = [...account.policies.values()].filter(
    ({ id }) => policyIds?.includes(id) ?? true,
  );
  const found = onCalls(account, policies, range.since, range.until).filter(
    ({ userId, scheduleId }) =>
      (userIds?.includes(userId) ?? true) && (scheduleIds?.includes(scheduleId ?? 'null') ?? true),
  );
  const rows = earliest ? earliestOf(found) : found;
  return replyPage('oncalls', rows, page, (one) => onCallView(account, one, includes, zone));
};

function readRange(parameters: Parameters, zone: Zone, now: number) {
  const since = parameters.date('since', zone) ?? now;
  const until = parameters.date('until', zone) ?? Math.max(now, since);
  if (until < since) parameters.fail('until must not be before since');
  const farthest = now + FARTHEST;
  return { since, until: Math.max(since, Math.min(until, farthest)) };
}

/** The first turn of each user on each level of each policy. */
function earliestOf(found: readonly OnCall[]): OnCall[] {
  const first = new Map<string, OnCall>();
  for (const one of found) {
    const key = `${one.policyId} ${one.level} ${one.userId}`;
    const known = first.get(key);
    if (known === undefined || (one.start ?? 0) < (known.start ?? 0)) first.set(key, one);
  }
  return [...first.values()];
}

function onCallView(
  account: Account,
  { policyId, level, userId, scheduleId, start, end }: OnCall,
  includes: readonly Include[],
  zone: Zone,
): FieldsOf<'Oncall'> {
  return {
    escalation_policy: includes.includes('escalation_policies')
      ? policyView(account, known(account.policies, policyId))
      : policyReference(account, policyId),
    escalation_level: level,
    schedule: scheduleId === null ? null : showSchedule(account, scheduleId, includes),
    user: includes.includes('users')
      ? userView(account, known(account.users, userId))
      : userReference(account, userId),
    start: start === null ? null : zone.print(start),
    end: end === null ? null : zone.print(end),
  };
}

function showSchedule(account: Account, id: string, includes: readonly Include[]) {
  const layered = includes.includes('schedules') ? account.schedules.get(id) : undefined;
  return layered === undefined ? scheduleReference(account, id) : scheduleHead(account, layered);
}

export const onCallHandlers: Handlers = { 'GET /oncalls': list };

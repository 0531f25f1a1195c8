import type { Account } from '../account/account.ts';
import type { EscalationPolicy } from '../account/entities.ts';
import type { Shift } from '../account/schedule.ts';
import { scheduleShifts } from './schedule-shifts.ts';
import { ownedBy, shiftsOf as shiftsV3 } from './shifts-v3.ts';

/** One user's turn on one level of a policy; without a schedule it is for good. */
export interface OnCall {
  readonly policyId: string;
  readonly level: number;
  readonly userId: string;
  readonly scheduleId: string | null;
  readonly start: number | null;
  readonly end: number | null;
}

/** Every turn on the policies that touches a range of instants, by policy, level and start. */
export function onCalls(
  account: Account,
  policies: Iterable<EscalationPolicy>,
  from: number,
  to: number,
): OnCall[] {
  const shifts = new Map<string, readonly Shift[]>();
  const shiftsOf = (id: string): readonly Shift[] => {
    const found = shifts.get(id) ?? shiftsIn(account, id, from, to);
    shifts.set(id, found);
    return found;
  };
  return [...policies].flatMap((policy) =>
    policy.rules.flatMap(({ targets }, index) =>
      targets
        .flatMap((target): Omit<OnCall, 'policyId' | 'level'>[] =>
          target.kind === 'user'
            ? [{ userId: target.id, scheduleId: null, start: null, end: null }]
            : shiftsOf(target.id).map((shift) => ({ ...shift, scheduleId: target.id })),
        )
        .map((turn) => ({ policyId: policy.id, level: index + 1, ...turn })),
    ),
  );
}

/** Users on call on one level of a policy, each once, when `scheduled` says who a schedule has. */
export function usersOnLevel(
  policy: EscalationPolicy,
  level: number,
  scheduled: (scheduleId: string) => string | undefined,
): string[] {
  const targets = policy.rules[level - 1]?.targets ?? [];
  const users = targets.map(({ kind, id }) => (kind === 'user' ? id : scheduled(id)));
  return [...new Set(users.filter((id) => id !== undefined))];
}

/** Users on call on one level of a policy at an instant, each once. */
export function usersOnCall(
  account: Account,
  policy: EscalationPolicy,
  level: number,
  instant: number,
): string[] {
  return usersOnLevel(
    policy,
    level,
    (id) => shiftsIn(account, id, instant, instant + 1)[0]?.userId,
  );
}

/** Whether a user is a target of the policy, directly or through a schedule. */
export function isTarget(account: Account, policy: EscalationPolicy, userId: string): boolean {
  return policy.rules.some(({ targets }) =>
    targets.some(({ kind, id }) =>
      kind === 'user' ? id === userId : membersOf(account, id).includes(userId),
    ),
  );
}

/** Shifts of a schedule of either kind. */
function shiftsIn(account: Account, id: string, from: number, to: number): readonly Shift[] {
  const layered = account.schedules.get(id);
  if (layered !== undefined) return scheduleShifts(layered, from, to);
  return shiftsV3(account, id, from, to).flatMap(({ start, end, userId }) =>
    userId === undefined ? [] : [{ start, end, userId }],
  );
}

function membersOf(account: Account, id: string): readonly string[] {
  const layered = account.schedules.get(id);
  if (layered !== undefined) return layered.layers.flatMap(({ userIds }) => userIds);
  return ownedBy(account, 'rotations', id)
    .flatMap((rotation) => ownedBy(account, 'events', rotation.id))
    .flatMap(({ assignment_strategy: strategy }) => Object(strategy).members ?? [])
    .flatMap(({ user_id }) => user_id ?? []);
}

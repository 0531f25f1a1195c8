import type { Account } from '../../account/account.ts';
import type { EscalationPolicy } from '../../account/entities.ts';
import { onCalls } from '../../on-call/on-calls.ts';
import { SECOND } from '../../time/duration.ts';
import type { Range } from './filters.ts';

/** How long a user was on call: at all, first in line, behind others. */
export interface OnCallSeconds {
  readonly all: number;
  readonly first: number;
  readonly behind: number;
}

/** How long each user was on call on policies within a range; no moment counts twice. */
export function onCallSeconds(
  account: Account,
  policies: readonly EscalationPolicy[],
  { start, end }: Range,
): ReadonlyMap<string, OnCallSeconds> {
  const turns = onCalls(account, policies, start, end).map((turn) => ({
    userId: turn.userId,
    isFirst: turn.level === 1,
    from: Math.max(start, turn.start ?? start),
    to: Math.min(end, turn.end ?? end),
  }));
  return new Map(
    [...new Set(turns.map(({ userId }) => userId))].map((id) => {
      const own = turns.filter(({ userId }) => userId === id);
      const all = covered(own);
      const first = covered(own.filter(({ isFirst }) => isFirst));
      const behind = covered(own.filter(({ isFirst }) => !isFirst));
      return [id, { all, first, behind }];
    }),
  );
}

function covered(turns: readonly { readonly from: number; readonly to: number }[]): number {
  let until = Number.NEGATIVE_INFINITY;
  let total = 0;
  for (const { from, to } of turns.toSorted((one, other) => one.from - other.from)) {
    total += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return Math.round(total / SECOND);
}

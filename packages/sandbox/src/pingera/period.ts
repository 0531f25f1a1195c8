/** A state that lasts until the next one of its list begins. */
export interface Period<Status> {
  readonly status: Status;
  readonly startsAt: number;
  /** What brought it about, if that is known. */
  readonly reason?: string | undefined;
}

/** The states in turn, the last of which begins with `next`; later plans are dropped. */
export function begin<Status>(
  periods: readonly Period<Status>[],
  next: Period<NoInfer<Status>>,
): readonly Period<Status>[] {
  const kept = periods.filter(({ startsAt }) => startsAt < next.startsAt);
  const last = kept.at(-1);
  const isSame = last?.status === next.status && last.reason === next.reason;
  return isSame ? kept : [...kept, next];
}

/** The state at a time; before the first one began, the first. */
export function stateAt<Status>(periods: readonly Period<Status>[], at: number): Period<Status> {
  const state = periods.findLast(({ startsAt }) => startsAt <= at) ?? periods[0];
  if (state === undefined) throw new RangeError('There is no state');
  return state;
}

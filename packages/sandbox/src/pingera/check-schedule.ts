import type { Account } from './account.ts';
import { nextOrdinal, stopAt } from './beats.ts';
import type { Check, Stretch } from './check-model.ts';
import { SECOND_MS } from './dates.ts';
import { begin } from './period.ts';
import { resultsPerRun, troubleOf } from './targets.ts';

const FIRST_RUN_AFTER_MS = 5 * SECOND_MS;

/** Lets a check wait for its first run, and run at its interval from then on. */
export function startRuns(account: Account, check: Check, at: number): Check {
  const periods = begin(check.periods, { status: 'pending', startsAt: at });
  return restartRuns(account, { ...check, periods }, at);
}

/** Goes over to the present target and interval of the check. */
export function restartRuns(account: Account, check: Check, at: number): Check {
  const startsAt = at + FIRST_RUN_AFTER_MS;
  const ended = stopAt(check.stretches, at + 1);
  const next: Stretch = {
    first: nextOrdinal(ended),
    startsAt,
    endsAt: Number.POSITIVE_INFINITY,
    everyMs: check.interval * SECOND_MS,
    width: resultsPerRun(check.target),
    target: check.target,
  };
  const { status = 'ok', reason } = troubleOf(account, check.target) ?? {};
  return {
    ...check,
    periods: begin(check.periods, { status, reason, startsAt }),
    findings: begin(check.findings, { status, reason, startsAt }),
    stretches: [...ended, next],
  };
}

/** Stops the runs of a check, after one at this very moment, until it is started again. */
export function pauseRuns(check: Check, at: number): Check {
  const periods = begin(check.periods, { status: 'paused', startsAt: at });
  return { ...check, periods, stretches: stopAt(check.stretches, at + 1) };
}

/** How a check ended. */
export type Status = 'ok' | 'warn' | 'fail';

/** What a check found. */
export interface Finding {
  readonly status: Status;
  readonly finding: string;
  /** What to do; absent where there is nothing to do. */
  readonly advice?: string | undefined;
}

export function ok(finding: string): Finding {
  return { status: 'ok', finding };
}

export function warn(finding: string, advice: string): Finding {
  return { status: 'warn', finding, advice };
}

export function fail(finding: string, advice: string): Finding {
  return { status: 'fail', finding, advice };
}

/** A check that was not made, for what stands in its way is told by another. */
export function unchecked(because: string, see: string): Finding {
  return warn(`not checked: ${because}`, `See ${see} first.`);
}

const ranks: readonly Status[] = ['ok', 'warn', 'fail'];

/** Several findings as one, as bad as the worst of them. */
export function together(findings: readonly Finding[]): Finding {
  const worst = Math.max(0, ...findings.map(({ status }) => ranks.indexOf(status)));
  const advice = findings.flatMap((each) => each.advice ?? []).join(' ');
  return {
    status: ranks[worst] ?? 'fail',
    finding: findings.map((each) => each.finding).join('; '),
    ...(advice === '' ? {} : { advice }),
  };
}

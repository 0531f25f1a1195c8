import type { Check, CheckResult } from 'pingera-sdk';
import { expect, test } from 'vitest';
import { type Diagnosis, failedRegions, summaryOf, troubledSince } from './diagnosis.ts';

const check = { id: 'c1', name: 'Shop', type: 'web', status: 'ok' } satisfies Check;
const failure: CheckResult = {
  check_id: 'c1',
  created_at: '2026-03-01T10:00:00',
  error_message: 'Too late',
};

function diagnosis(over: Partial<Diagnosis>): Diagnosis {
  return {
    check,
    failures: [],
    latest: undefined,
    success: undefined,
    uptime: { day: undefined, week: undefined },
    times: [],
    periods: [],
    alerts: [],
    failing: [],
    lately: [],
    ...over,
  };
}

const periods = [
  { status: 'failed', started_at: '2026-03-04T12:00:00' },
  { status: 'degraded', started_at: '2026-03-04T11:00:00' },
  { status: 'ok', started_at: '2026-03-01T00:00:00' },
  { status: 'failed', started_at: '2026-02-01T00:00:00' },
] as const;

test('the trouble began when it was well for the last time', () => {
  expect(troubledSince(diagnosis({ periods }))).toBe('2026-03-04T11:00:00.000Z');
  expect(troubledSince(diagnosis({ periods: periods.slice(2) }))).toBeUndefined();
  expect(troubledSince(diagnosis({}))).toBeUndefined();
});

test.each<[Partial<Diagnosis>, string]>([
  [{ failures: [] }, 'Shop is ok; no failure is on record'],
  [{ failures: undefined }, 'Shop is ok'],
  [{ failures: [failure] }, 'Shop is ok; it failed last at 2026-03-01T10:00:00.000Z (Too late)'],
  [
    { failures: [{ check_id: 'c1', created_at: 'once' }] },
    'Shop is ok; it failed last at an unknown time',
  ],
  [
    { check: { ...check, status: 'failed' }, failures: [failure], periods },
    'Shop is failed since 2026-03-04T11:00:00.000Z: Too late',
  ],
  [
    {
      check: { ...check, status: 'degraded' },
      latest: { check_id: 'c1', error_message: 'Slow' },
      failures: [failure],
    },
    'Shop is degraded: Slow',
  ],
  [{ check: { ...check, status: 'timeout' }, failures: undefined }, 'Shop is timeout'],
])('%j is summed up as: %s', (over, sentence) => {
  expect(summaryOf(diagnosis(over))).toBe(sentence);
});

test('failures are counted by region, where they have one', () => {
  const failures = ['EU', 'US', 'EU', undefined].map((region) =>
    region === undefined ? { check_id: 'c1' } : { check_id: 'c1', check_server: { region } },
  );

  expect(failedRegions(diagnosis({ failures }))).toEqual({ EU: 2, US: 1 });
  expect(failedRegions(diagnosis({ failures: undefined }))).toEqual({});
});

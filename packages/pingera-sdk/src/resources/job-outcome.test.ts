import { expect, test } from 'vitest';
import type { CheckJob } from './check-jobs.ts';
import { readOutcome } from './job-outcome.ts';

/** A job of which the API says more than its document. */
function jobOf(result: unknown, status = 'completed'): CheckJob {
  const job: object = { id: 'j1', check_id: 'c1', status, result };
  return job;
}

const moscow = { region: 'RU, Moscow', status: 'ok', result_id: 'r1', error_message: null };
const west = { region: 'EU, West', status: 'failed', result_id: null };
const silent = { region: 'CN, Hong Kong', status: null, result_id: null };
const place = { check_id: 'c1', result_type: 'on_demand' };
const whole = { status: 'ok', check_metadata: { status_code: 200 } };

test.each([
  [undefined, []],
  [null, []],
  [{}, []],
  [{ status: 7 }, []],
  [{ regional_summary: 'soon' }, []],
  [{ regional_summary: [null, 7, 'x'] }, []],
  [{ result_id: 'r1' }, [{ resultId: 'r1', summary: { id: 'r1', ...place } }]],
  [
    { result_id: 'r1', ...whole },
    [{ resultId: undefined, summary: { id: 'r1', ...place, ...whole } }],
  ],
  [
    { status: 'failed', regional_summary: [moscow, west, silent] },
    [
      {
        resultId: 'r1',
        summary: {
          ...{ id: 'r1', ...place, region: 'RU, Moscow', status: 'ok' },
          error_message: null,
        },
      },
      { resultId: undefined, summary: { ...place, region: 'EU, West', status: 'failed' } },
    ],
  ],
])('the result %j has findings', (result, findings) => {
  expect(readOutcome(jobOf(result)).findings).toEqual(findings);
});

test.each([
  ['pending', { status: 'ok' }, false, false],
  ['completed', { status: 'ok' }, true, true],
  ['failed', null, true, true],
  ['error', null, true, true],
  ['completed', { total_regions: 2, regional_summary: [moscow] }, true, false],
  ['completed', { total_regions: 2, regional_summary: [moscow, west] }, true, true],
  ['completed', { regional_summary: [moscow, silent] }, true, false],
])('a job that is %s with %j', (status, result, hasEnded, isComplete) => {
  expect(readOutcome(jobOf(result, status))).toMatchObject({ hasEnded, isComplete });
});

test('a job that was not seen has nothing', () => {
  expect(readOutcome(undefined)).toMatchObject({ hasEnded: false, findings: [] });
});

import type { CheckJob } from 'pingera-sdk';
import { expect, test } from 'vitest';
import { CheckJobView, inWords } from './check-job.ts';

/** A job of which the API says more than its document. */
function jobOf(over: object): CheckJob {
  return { id: 'j1', status: 'completed', ...over };
}

test('shows what ran, and neither script nor parameters', () => {
  const { item, odd } = CheckJobView.show({
    job: jobOf({
      check_id: null,
      check_parameters: { name: 'Shop', type: 'web', url: '', host: 'a.example', pw_script: 's' },
      created_at: '2025-08-18T16:42:31.526672',
      completed_at: null,
      error_message: '',
      result: { status: 'ok' },
    }),
  });

  expect(odd).toEqual([]);
  expect(item).toEqual({
    id: 'j1',
    status: 'completed',
    result_status: 'ok',
    name: 'Shop',
    type: 'web',
    target: 'a.example',
    created_at: '2025-08-18T16:42:31.526Z',
  });
});

test('results take name and type from the job where they have none', () => {
  const { item } = CheckJobView.show({
    job: jobOf({ check_parameters: { name: 'Shop', type: 'web' } }),
    results: [{ result: { id: 'r1', status: 'ok' } }],
  });

  expect(item['results']).toEqual([
    { id: 'r1', check: { name: 'Shop' }, type: 'web', status: 'ok' },
  ]);
});

test.each([
  [{ status: 'running' }, [], 'The job is running'],
  [{}, [{ status: 'ok' }], 'The job is completed, and found: ok'],
  [
    {},
    [{ status: 'ok', region: 'EU, West' }, {}],
    'The job is completed, and found: ok from EU, West; unknown',
  ],
])('%j with %j in words', (over, found, words) => {
  const results = found.map((result) => ({ result }));

  expect(inWords({ job: jobOf(over), results })).toBe(words);
});

import type { UnifiedResult } from 'pingera-sdk';
import { expect, test } from 'vitest';
import { ResultView } from './result.ts';

/** What the API sends, whatever its document says. */
function sent(over: object): UnifiedResult {
  return { id: 'r1', ...over };
}

const result = sent({
  check_id: 'c1',
  check_name: 'Shop',
  check_type: 'web',
  result_type: 'regular',
  status: 'failed',
  region: 'EU, West',
  response_time: 0,
  error_message: 'Too late',
  check_server: { region: 'elsewhere', ip_address: '203.0.113.1' },
  check_metadata: { status_code: 504, headers: { 'X-Auth-Token': 's3cr3t' } },
  created_at: '2025-08-18T16:42:31.526672',
});

test('a run is shown with the gist of what it found', () => {
  expect(ResultView.show({ result })).toEqual({
    odd: [],
    item: {
      id: 'r1',
      check: { id: 'c1', name: 'Shop' },
      type: 'web',
      result_type: 'regular',
      status: 'failed',
      region: 'EU, West',
      response_time: '<1ms',
      error_message: 'Too late',
      created_at: '2025-08-18T16:42:31.526Z',
      digest: { status_code: 504 },
    },
  });
});

test('in full, all that it found comes too, but for secrets', () => {
  const { item } = ResultView.show({ result, detail: 'full' });

  expect(item).toMatchObject({
    digest: { status_code: 504 },
    metadata: { status_code: 504, headers: { 'X-Auth-Token': '(masked)' } },
  });
});

test('the check is named by whoever knows it', () => {
  const bare = sent({
    check_id: 'c1',
    check_metadata: { connected: true },
    check_server: { region: 'EU' },
  });

  const { item } = ResultView.show({ result: bare, check: { name: 'Broker', type: 'tcp' } });

  expect(item).toEqual({
    id: 'r1',
    check: { id: 'c1', name: 'Broker' },
    type: 'tcp',
    region: 'EU',
    digest: { connected: true },
  });
});

test('what is null is left out without a word', () => {
  const names = ['check_id', 'check_name', 'check_type', 'status', 'region', 'response_time'];
  const more = ['error_message', 'check_server', 'check_metadata', 'created_at', 'result_type'];
  const nothing = Object.fromEntries([...names, ...more].map((name) => [name, null]));

  expect(ResultView.show({ result: sent(nothing), detail: 'full' })).toEqual({
    item: { id: 'r1' },
    odd: [],
  });
});

test.each([
  [{ response_time: 'fast' }, 'response_time'],
  [{ created_at: 'now' }, 'created_at'],
  [{ status: 5 }, 'status'],
])('%j costs its own field, not the run', (fields, name) => {
  expect(ResultView.show({ result: sent(fields) })).toEqual({ item: { id: 'r1' }, odd: [name] });
});

import type { ExecutionGroup } from 'pingera-sdk';
import { expect, test } from 'vitest';
import { ExecutionGroupDetailsView, ExecutionGroupView } from './execution-group.ts';

const group = { id: 'g1', check_id: 'c1', status: 'completed' };

/** What the API sends, whatever its document says. */
function sent(over: object): ExecutionGroup {
  return { ...group, ...over };
}

test.each([
  ['a map by region', { 'RU, Moscow': { status: 'ok', response_time: 0 } }],
  ['a list, as jobs have it', [{ region: 'RU, Moscow', status: 'ok' }]],
])('outcomes are read from %s', (_, regional_summary) => {
  const { item, odd } = ExecutionGroupView.show(sent({ regional_summary }));

  expect(item).toEqual({ ...group, regions: { 'RU, Moscow': 'ok' } });
  expect(odd).toEqual([]);
});

test('0 ms is less than one, and a region without an answer has no time', () => {
  const { item, odd } = ExecutionGroupDetailsView.show({
    ...group,
    statistics: { avg_response_time: 0.4, min_response_time: 0, max_response_time: null },
    results: [
      { id: 'r1', region: 'RU, Moscow', status: 'ok', response_time: 0, error_message: null },
      { id: 'r2', region: 'EU, West', status: 'timeout', response_time: null },
    ],
  });

  expect(odd).toEqual([]);
  expect(item).toEqual({
    ...group,
    avg_response_time: '<1ms',
    min_response_time: '<1ms',
    regional_results: [
      { id: 'r1', region: 'RU, Moscow', status: 'ok', response_time: '<1ms' },
      { id: 'r2', region: 'EU, West', status: 'timeout' },
    ],
  });
});

test.each([
  [{ regional_summary: 'ok' }, 'regions'],
  [{ regional_summary: { 'RU, Moscow': 'ok' } }, 'regions'],
  [{ statistics: { avg_response_time: 'fast' } }, 'avg_response_time'],
  [{ completed_at: 'soon' }, 'completed_at'],
])('%j costs its own field, not the row', (fields, name) => {
  expect(ExecutionGroupView.show(sent(fields))).toEqual({
    item: group,
    odd: [name],
  });
});

test('a region that has not answered yet does not hide the others', () => {
  const { item, odd } = ExecutionGroupView.show(
    sent({ regional_summary: { 'RU, Moscow': { status: 'ok' }, 'EU, West': { status: null } } }),
  );

  expect(item['regions']).toEqual({ 'RU, Moscow': 'ok', 'EU, West': 'unknown' });
  expect(odd).toEqual([]);
});

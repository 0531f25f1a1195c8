import { expect, test } from 'vitest';
import { bucketsOf } from './buckets.ts';

function read(body: unknown) {
  const warnings: string[] = [];
  return { buckets: bucketsOf(body, (sentence) => warnings.push(sentence)), warnings };
}

const time = '2026-03-04T14:00:00.000Z';
const bucket = { time, region: 'RU, Moscow', values: { ok: 3, failed: 1 } };
const naive = '2026-03-04T14:00:00';

test.each([
  [
    'rows in a field',
    { from: naive, step: 60, rows: [{ timestamp: naive, region: 'RU, Moscow', ok: 3, failed: 1 }] },
  ],
  ['rows alone', [{ time: naive, region: 'RU, Moscow', ok: 3, failed: 1 }]],
  [
    'counts in an object',
    { data: [{ bucket: naive, region: 'RU, Moscow', counts: { ok: 3, failed: 1 } }] },
  ],
  ['regions as keys', { history: { 'RU, Moscow': [{ time: naive, ok: 3, failed: 1 }] } }],
  ['times as keys', { history: { [naive]: { 'RU, Moscow': { ok: 3, failed: 1 } } } }],
  [
    'regions as keys of a row',
    { rows: [{ time: naive, regions: { 'RU, Moscow': { ok: 3, failed: 1 } } }] },
  ],
  ['both as keys', { history: { 'RU, Moscow': { [naive]: { ok: 3, failed: 1 } } } }],
])('finds %s', (_shape, body) => {
  expect(read(body)).toEqual({ buckets: [bucket], warnings: [] });
});

test('the oldest comes first', () => {
  const rows = ['2026-03-04T15:00:00', naive].map((timestamp) => ({ timestamp, ok: 1 }));

  const { buckets } = read({ rows });

  expect(buckets.map((each) => each.time)).toEqual([time, '2026-03-04T15:00:00.000Z']);
});

test.each([[[]], [{ rows: [] }], [{ start_date: naive, step: 60, rows: {} }]])(
  '%j is plainly empty',
  (body) => {
    expect(read(body)).toEqual({ buckets: [], warnings: [] });
  },
);

test.each([[null], ['none'], [7], [{}], [{ ok: 3 }], [{ rows: ['none'] }], [[null]]])(
  '%j is warned about',
  (body) => {
    const { buckets, warnings } = read(body);

    expect(buckets).toEqual([]);
    expect(warnings).toEqual([
      'Pingera answered in a shape that is not known here: call_api shows it as it is',
    ]);
  },
);

import { expect, test } from 'vitest';
import { responseTrend } from './response-trend.ts';

function bucket(time: string, values: Readonly<Record<string, number>>) {
  return { time, region: undefined, values };
}

test('the newest step of time stands against all before', () => {
  const trend = responseTrend([
    bucket('t1', { average: 100, p95: 200 }),
    bucket('t2', { average: 120, p95: 220 }),
    bucket('t3', { average: 900, p95: 1000 }),
    bucket('t3', { average: 1100 }),
  ]);

  expect(trend).toEqual({
    since: 't3',
    average: '1000ms',
    average_before: '110ms',
    p95: '1000ms',
    p95_before: '210ms',
  });
});

test('without anything before, only the newest is told', () => {
  expect(responseTrend([bucket('t1', { avg: 0 })])).toEqual({ since: 't1', average: '<1ms' });
  expect(responseTrend([])).toBeUndefined();
});

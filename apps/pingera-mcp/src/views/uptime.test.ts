import { expect, test } from 'vitest';
import { percentageOf, UptimeView } from './uptime.ts';

test.each([
  [{ uptime_percentage: 98.75 }, 98.75],
  [{ uptime: 100 }, 100],
  [{ uptime_percentage: null, percentage: 0 }, 0],
  [99.5, 99.5],
  [{ uptime: '99 %' }, undefined],
  [{}, undefined],
  [null, undefined],
  ['99', undefined],
])('the percentage in %j is %s', (body, percentage) => {
  expect(percentageOf(body)).toBe(percentage);
});

test('what else is told comes too', () => {
  const body = { start_time: '2026-03-03T15:00:00', uptime_percentage: 98.75, downtime_seconds: 5 };

  expect(UptimeView.show({ check_id: 'c1', body })).toEqual({
    odd: [],
    item: {
      check_id: 'c1',
      uptime_percentage: 98.75,
      start_time: '2026-03-03T15:00:00.000Z',
      details: { downtime_seconds: 5 },
    },
  });
});

test.each([
  ['up', { details: { answer: 'up' } }],
  [99.5, { uptime_percentage: 99.5 }],
  [{ state: 'up' }, { details: { state: 'up' } }],
])('a body of another shape, %j, is shown as it is', (body, shown) => {
  expect(UptimeView.show({ check_id: 'c1', body }).item).toEqual({ check_id: 'c1', ...shown });
});

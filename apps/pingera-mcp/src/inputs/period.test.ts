import { InputError } from 'mcp-kit';
import { expect, onTestFinished, test, vi } from 'vitest';
import { checkOrder, checkReach } from './period.ts';

test.each([
  {},
  { start_date: '2026-03-01T00:00:00.000Z' },
  { start_date: '2026-03-01T00:00:00.000Z', end_date: '2026-03-01T00:00:00.000Z' },
])('%j is a time', (period) => {
  expect(() => checkOrder(period)).not.toThrow();
});

test('a time that ends before it starts is refused', () => {
  const upsideDown = {
    start_date: '2026-03-02T00:00:00.000Z',
    end_date: '2026-03-01T00:00:00.000Z',
  };

  expect(() => checkOrder(upsideDown)).toThrow(InputError);
  expect(() => checkReach(upsideDown)).toThrow('before it starts');
});

test('six months back is the farthest', () => {
  vi.setSystemTime('2026-03-04T15:00:00Z');
  onTestFinished(() => void vi.useRealTimers());

  expect(() => checkReach({ start_date: '2025-09-04T15:00:00.000Z' })).not.toThrow();
  expect(() => checkReach({ start_date: '2025-09-04T14:59:59.000Z' })).toThrow('6 months back');
  expect(() => checkReach({ end_date: '2025-01-01T00:00:00.000Z' })).toThrow('6 months back');
});

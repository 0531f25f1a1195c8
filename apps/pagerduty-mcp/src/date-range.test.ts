import { InputError } from 'mcp-kit';
import { beforeEach, expect, test, vi } from 'vitest';
import { checkAhead, checkRange } from './date-range.ts';

const limit = { maxDays: 90, words: 'At most 90 days' };

beforeEach(() => {
  vi.setSystemTime('2026-03-04T15:00:00Z');
  return () => void vi.useRealTimers();
});

test.each([
  [{}],
  [{ until: '2020-01-01T00:00:00.000Z' }],
  [{ since: '2026-03-01T00:00:00.000Z' }],
  [{ since: '2026-03-09T00:00:00.000Z' }],
  [{ since: '2026-03-01T00:00:00.000Z', until: '2026-03-01T00:00:01.000Z' }],
  [{ since: '2026-01-01T00:00:00.000Z', until: '2026-04-01T00:00:00.000Z' }],
])('takes the range %j', (range) => {
  expect(() => checkRange(range, limit)).not.toThrow();
});

test.each([
  [
    { since: '2026-03-02T00:00:00.000Z', until: '2026-03-01T00:00:00.000Z' },
    'until = 2026-03-01T00:00:00.000Z is not after since = 2026-03-02T00:00:00.000Z',
  ],
  [
    { since: '2026-03-02T00:00:00.000Z', until: '2026-03-02T00:00:00.000Z' },
    'until = 2026-03-02T00:00:00.000Z is not after since = 2026-03-02T00:00:00.000Z',
  ],
  [
    { since: '2026-01-01T00:00:00.000Z', until: '2026-04-01T00:00:00.001Z' },
    'At most 90 days: 2026-01-01T00:00:00.000Z to 2026-04-01T00:00:00.001Z is more',
  ],
  [
    { since: '2025-12-04T14:59:59.999Z' },
    'At most 90 days: 2025-12-04T14:59:59.999Z to now is more',
  ],
])('refuses the range %j', (range, message) => {
  expect(() => checkRange(range, limit)).toThrow(InputError);
  expect(() => checkRange(range, limit)).toThrow(message);
});

test.each([[undefined], ['2020-01-01T00:00:00.000Z'], ['2026-06-02T15:00:00.000Z']])(
  '%s is not too far ahead',
  (date) => {
    expect(() => checkAhead('until', date, limit)).not.toThrow();
  },
);

test('a date past the horizon is refused, by name and with what is allowed', () => {
  const date = '2026-06-02T15:00:00.001Z';

  const check = () => checkAhead('until', date, limit);

  expect(check).toThrow(
    new InputError(`until = ${date}: At most 90 days`, 'Use a date within 90 days.'),
  );
});

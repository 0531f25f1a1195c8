import { expect, test } from 'vitest';
import { withIsoDates } from './iso-dates.ts';

test('times without a zone are in UTC, wherever they stand, and nothing else is touched', () => {
  const at = '2025-08-18T16:42:31.526672';
  const rest = {
    day: '2025-08-18',
    known: '2025-08-18T16:42:31+03:00',
    wrong: '2025-13-18T16:42:31',
  };

  expect(withIsoDates({ at, rows: [{ at, name: `at ${at}` }, null, 7], ...rest })).toEqual({
    at: '2025-08-18T16:42:31.526Z',
    rows: [{ at: '2025-08-18T16:42:31.526Z', name: `at ${at}` }, null, 7],
    ...rest,
  });
});

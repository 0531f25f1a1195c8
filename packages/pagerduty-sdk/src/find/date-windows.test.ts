import fc from 'fast-check';
import { expect, test } from 'vitest';
import { InvalidRequestError } from '../errors.ts';
import { checkWindow, longestWindowMs, splitWindow } from './date-windows.ts';
import { paginateWindows } from './paginate-windows.ts';

const dayMs = 86_400_000;
const january = { since: '2026-01-01T00:00:00Z', until: '2026-02-01T00:00:00Z' };

test.each([
  ['GET /incidents', 180],
  ['GET /teams/{id}/audit/records', 31],
  ['GET /log_entries', undefined],
  ['constructor', undefined],
])('%s takes %s days', (operation, days) => {
  expect(longestWindowMs(operation)).toBe(days === undefined ? undefined : days * dayMs);
});

test.each([
  ['GET /audit/records', { ...january, until: '2026-02-02T00:00:00Z' }, 'takes 31 days at most'],
  ['GET /log_entries', { since: january.until, until: january.since }, 'must be after since'],
  ['GET /log_entries', { ...january, since: 'yesterday' }, 'since must be a date'],
  ['GET /log_entries', { ...january, until: '2026-13-01' }, 'until must be a date'],
])('%s refuses %j', (operation, window, why) => {
  expect(() => checkWindow(operation, window)).toThrow(why);
});

test('a window within the limit is fine', () => {
  expect(() => checkWindow('GET /audit/records', january)).not.toThrow();
});

test('parts follow each other without a gap, none longer than it may be', () => {
  const times = fc.integer({ min: 0, max: 4e12 });

  fc.assert(
    fc.property(
      times,
      fc.integer({ min: 1000, max: 1e9 }),
      fc.integer({ min: 1, max: 50 }),
      (start, maxMs, factor) => {
        const since = new Date(start).toISOString();
        const until = new Date(start + Math.ceil((maxMs * factor) / 3)).toISOString();
        const parts = splitWindow({ since, until }, maxMs);

        expect(parts[0]?.since).toBe(since);
        expect(parts.at(-1)?.until).toBe(until);
        for (const [index, part] of parts.entries()) {
          expect(Date.parse(part.until) - Date.parse(part.since)).toBeLessThanOrEqual(maxMs);
          expect(part.since).toBe(parts[index - 1]?.until ?? since);
        }
      },
    ),
  );
});

test.each([0, -1, Number.NaN])('parts of %d ms are refused', (maxMs) => {
  expect(() => splitWindow(january, maxMs)).toThrow(InvalidRequestError);
});

test('rows come window by window, each once', async () => {
  const asked: string[] = [];
  const rows = paginateWindows(january, {
    maxMs: 20 * dayMs,
    async *list({ since, until }) {
      asked.push(`${since} ${until}`);
      yield { id: 'edge' };
      yield { id: since };
      yield { summary: 'without an id' };
    },
  });

  const found = [];
  for await (const row of rows) found.push(row);

  expect(asked).toEqual([
    '2026-01-01T00:00:00Z 2026-01-21T00:00:00.000Z',
    '2026-01-21T00:00:00.000Z 2026-02-01T00:00:00Z',
  ]);
  expect(found).toEqual([
    { id: 'edge' },
    { id: '2026-01-01T00:00:00Z' },
    { summary: 'without an id' },
    { id: '2026-01-21T00:00:00.000Z' },
    { summary: 'without an id' },
  ]);
});

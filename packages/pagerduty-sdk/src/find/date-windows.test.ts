import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { InvalidRequestError } from '../errors.ts';
import { checkWindow, longestWindowMs, splitWindow } from './date-windows.ts';
import { paginateWindows } from './paginate-windows.ts';

const dayMs = 86_400_000;
const january = { since: '2026-01-01T00:00:00Z', until: '2026-02-01T00:00:00Z' };

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

test.each([
  ['GET /incidents', 180],
  // From 1 February to 1 May 2026 are 89 days, which is not less than three months.
  ['GET /notifications', 88],
  ['GET /teams/{id}/audit/records', 31],
  ['GET /log_entries', undefined],
  ['constructor', undefined],
])('%s takes %s days', (operation, days) => {
  expect(longestWindowMs(operation)).toBe(days === undefined ? undefined : days * dayMs);
});

test.each([
  ['GET /audit/records', { ...january, until: '2026-02-02T00:00:00Z' }, 'takes 31 days at most'],
  ['GET /log_entries', { since: january.until, until: january.since }, 'must not be before since'],
  ['GET /log_entries', { ...january, since: 'yesterday' }, 'since must be a date'],
  ['GET /log_entries', { ...january, until: '2026-13-01' }, 'until must be a date'],
])('%s refuses %j', (operation, window, why) => {
  expect(() => checkWindow(operation, window)).toThrow(why);
});

test.each([
  ['GET /audit/records', '2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z'],
  ['GET /incidents', '2026-03-01', '2026-09-01'],
  ['GET /notifications', '2026-06-02', '2026-09-01'],
  ['GET /oncalls', '2026-03-01T09:00:00Z', '2026-03-01T09:00:00Z'],
  ['GET /change_events', '2026-03-01T09:00:00+00:00', '2026-03-01T10:00'],
])('%s takes %s to %s', (operation, since, until) => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-09-01T00:00:00Z') });

  expect(() => checkWindow(operation, { since, until })).not.toThrow();
});

test.each([
  ['GET /incidents', '2026-03-01', '2026-09-02', '6 months'],
  ['GET /notifications', '2026-06-01', '2026-09-02', '3 months'],
  ['GET /oncalls', '2026-09-01', '2026-12-01', '90 days ahead'],
  ['GET /paused_incident_reports/counts', '2026-02-01', '2026-03-01', 'last 6 months'],
  ['GET /services/{id}/change_events', '2026-08-01T00:00:00+02:00', '2026-09-01', 'UTC'],
  ['GET /change_events', '2026-08-01', '2026-09-01T00:00:00-05:30', 'UTC'],
])('%s does not take %s to %s', (operation, since, until, why) => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-09-01T00:00:00Z') });

  expect(() => checkWindow(operation, { since, until })).toThrow(`${operation} takes `);
  expect(() => checkWindow(operation, { since, until })).toThrow(why);
});

test.each(['2026-02-30', '2026-02-01 09:00', '2026-02-01T25:00Z', '2026-02-01T09:00+0200', ''])(
  '"%s" is no date',
  (since) => {
    expect(() => checkWindow('GET /log_entries', { since, until: '2026-03-01' })).toThrow(
      'since must be a date in ISO 8601',
    );
  },
);

test('dates without a zone are UTC wherever the code runs, and others are turned into it', () => {
  vi.stubEnv('TZ', 'America/New_York');

  expect(
    splitWindow({ since: '2026-03-01T00:00', until: '2026-03-02T22:00:00-02:00' }, dayMs),
  ).toEqual([
    { since: '2026-03-01T00:00:00Z', until: '2026-03-02T00:00:00Z' },
    { since: '2026-03-02T00:00:00Z', until: '2026-03-03T00:00:00Z' },
  ]);
});

test('a moment is one window', () => {
  const moment = { since: '2026-03-01T00:00:00Z', until: '2026-03-01T00:00:00Z' };

  expect(splitWindow(moment, dayMs)).toEqual([moment]);
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

        expect(Date.parse(parts[0]?.since ?? '')).toBe(start);
        expect(Date.parse(parts.at(-1)?.until ?? '')).toBe(Date.parse(until));
        for (const [index, part] of parts.entries()) {
          expect(Date.parse(part.until) - Date.parse(part.since)).toBeLessThanOrEqual(maxMs);
          expect(part.since).toBe(parts[index - 1]?.until ?? part.since);
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
    '2026-01-01T00:00:00Z 2026-01-20T23:59:59Z',
    '2026-01-20T23:59:58.000Z 2026-02-01T00:00:00Z',
  ]);
  expect(found).toEqual([
    { id: 'edge' },
    { id: '2026-01-01T00:00:00Z' },
    { summary: 'without an id' },
    { id: '2026-01-20T23:59:58.000Z' },
    { summary: 'without an id' },
  ]);
});

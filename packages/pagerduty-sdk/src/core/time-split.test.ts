import { expect, test } from 'vitest';
import { InvalidRequestError } from '../errors.ts';
import { serveHistory } from './time-split.fixture.ts';

const day = 24 * 3_600_000;
const now = Date.now();

test.each([
  ['GET /log_entries', 'desc', {}],
  ['GET /log_entries', 'asc', {}],
  ['GET /change_events', 'desc', { since: '2020-01-01T00:00:00Z' }],
  ['GET /notifications', 'desc', { since: '2020-01-01', until: '2030-01-01' }],
  ['GET /incidents', 'asc', {}],
  ['GET /incidents', 'asc', { since: '2020-01-01', sort_by: ['created_at:asc'] }],
  ['GET /incidents', 'desc', { since: '2020-01-01', sort_by: ['incident_number:desc'] }],
] as const)(
  '%s %s reads on past 10 000 rows, each once and in order',
  async (key, order, query) => {
    const { list, rows, windows } = serveHistory(key, { count: 25_000, order, query });

    const all = await list.take(Number.POSITIVE_INFINITY);

    expect(all).toEqual(rows);
    expect(windows.size).toBe(3);
  },
);

test.each(['asc', 'desc'] as const)(
  '%s: rows of the same second at the cap are neither lost nor repeated, bounds taken in or not',
  async (order) => {
    for (const isOpen of [false, true]) {
      const { list, rows } = serveHistory('GET /log_entries', {
        count: 20_050,
        order,
        perSecond: 7,
        isOpen,
      });

      expect(await list.take(Number.POSITIVE_INFINITY)).toEqual(rows);
    }
  },
);

test.each([
  [1_000, 'asc'],
  [2_500, 'desc'],
  [9_990, 'asc'],
  [10_000, 'desc'],
  [10_007, 'asc'],
] as const)('slices of %d rows go on across the cap, %s', async (limit, order) => {
  const { list, rows } = serveHistory('GET /log_entries', { count: 21_000, order, perSecond: 3 });
  const walked: unknown[] = [];
  let cursor: string | undefined;
  do {
    const slice = await list.slice({ limit, cursor });
    walked.push(...slice.items);
    cursor = slice.next;
  } while (cursor !== undefined);

  expect(walked).toEqual(rows);
});

test('a slice of a few rows at the cap looks at the first row to know the order', async () => {
  const { list, rows } = serveHistory('GET /log_entries', { count: 10_100, order: 'desc' });
  const { resumeAfter } = await list.slice({ limit: 10_000 });

  const last = await list.slice({ limit: 3, cursor: resumeAfter(9_999) });
  const rest = await list.slice({ limit: 500, cursor: last.next });

  expect([...last.items, ...rest.items]).toEqual(rows.slice(9_999));
});

test('asks for bounds in whole seconds of UTC, and leaves the other one as it was', async () => {
  const query = { since: '2020-01-01', until: '2030-01-01' };
  const { list, asked } = serveHistory('GET /change_events', {
    count: 10_001,
    order: 'desc',
    query,
  });

  await list.take(Number.POSITIVE_INFINITY);

  expect(asked[0]).toMatchObject(query);
  expect(asked.at(-1)).toMatchObject({ since: '2020-01-01' });
  expect(asked.at(-1)?.['until']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
});

test('date_range=all goes on by windows that incidents may span, up to now', async () => {
  const { list, rows, asked } = serveHistory('GET /incidents', {
    count: 12_000,
    order: 'asc',
    query: { date_range: 'all' },
    startMs: now - 1_500 * day,
    gapMs: 3 * 3_600_000,
  });

  const all = await list.take(Number.POSITIVE_INFINITY);

  expect(all).toEqual(rows);
  for (const { since, until, date_range } of asked.filter((each) => each['since'])) {
    expect(date_range).toBeUndefined();
    expect(Date.parse(String(until)) - Date.parse(String(since))).toBeLessThanOrEqual(181 * day);
  }
});

test('date_range=all crosses years without a row', async () => {
  const { list, rows } = serveHistory('GET /incidents', {
    count: 10_050,
    order: 'asc',
    query: { date_range: 'all' },
    startMs: now - 1_500 * day,
    gapMs: 1_000,
    extraMs: [now - 800 * day, now - 5_000],
  });

  expect(await list.take(rows.length)).toEqual(rows);
  expect((await list.slice({ limit: rows.length })).next).toBeUndefined();
});

test.each<[string, string, Parameters<typeof serveHistory>[1], string]>([
  ['without a time', 'GET /services', { count: 10_001, order: 'asc' }, 'rows at most: narrow'],
  [
    'of times that overlap',
    'GET /oncalls',
    { count: 10_001, order: 'asc', query: { since: '2020-01-01', until: '2030-01-01' } },
    'rows at most: narrow',
  ],
  [
    'in another order',
    'GET /incidents',
    { count: 10_001, order: 'none', query: { sort_by: ['urgency'] } },
    'only in the order of created_at',
  ],
  [
    'of one second',
    'GET /log_entries',
    { count: 10_001, order: 'desc', perSecond: 20_000 },
    'has more than that within two seconds',
  ],
  [
    'that end nobody knows where',
    'GET /incidents',
    { count: 10_001, order: 'desc', query: { sort_by: ['created_at:desc'] } },
    'only with since and until',
  ],
  [
    'that begin nobody knows when',
    'GET /incidents',
    { count: 10_001, order: 'desc', query: { date_range: 'all', since: '2020-01-01' } },
    'only with since and until',
  ],
])('a list %s ends at the cap in an error', async (_, key, history, why) => {
  const { list, rows } = serveHistory(key, history);

  const failure = await list.take(10_001).catch((error: unknown) => error);

  expect(failure).toBeInstanceOf(InvalidRequestError);
  expect(String(failure)).toContain(`${key} serves 10000 rows at most`);
  expect(String(failure)).toContain(why);
  expect(await list.take(10_000)).toEqual(rows.slice(0, 10_000));
});

test.each([
  ['in another order', 'none', 1, 'only in the order of created_at'],
  ['of one second', 'asc', 20_000, 'more than that within two seconds'],
] as const)(
  'a slice at the cap of a list %s ends in an error too',
  async (_, order, perSecond, why) => {
    const history = { count: 10_100, order, perSecond };
    const { list } = serveHistory('GET /log_entries', history);
    const { resumeAfter } = await list.slice({ limit: 10_000 });

    const slice = list.slice({ limit: 50, cursor: resumeAfter(9_960) });

    await expect(slice).rejects.toThrow(why);
  },
);

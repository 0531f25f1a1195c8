import { readPages } from 'app-testing';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test.each([1, 7, 100])('pages of %i give every row once, in order', async (limit) => {
  const served = await serve();
  const filters = { statuses: ['resolved'], since: limit === 1 ? '2026-02-28' : '2026-01-10' };
  const whole = await served.call('list_incidents', { ...filters, limit: 500, fields: ['id'] });

  const pages = await readPages(served, 'list_incidents', { ...filters, limit, fields: ['id'] });

  expect(whole.metadata.has_more).toBeUndefined();
  expect(pages.flatMap(({ rows }) => rows)).toEqual(whole.rows);
  expect(
    pages.slice(0, -1).every(({ rows, metadata }) => rows.length === limit && metadata.has_more),
  ).toBe(true);
  expect(pages.at(-1)?.metadata.has_more).toBeUndefined();
  expect(pages.length).toBe(Math.ceil(whole.rows.length / limit));
});

test('whatever limits follow each other, every row comes once, in order', async () => {
  const { call } = await serve({ budget: 0 });
  const listing = { current_user_context: false, since: '2026-01-10', fields: ['id'] };
  const whole = await call('list_incidents', { ...listing, limit: 500 });

  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 130 }), { minLength: 1, maxLength: 6 }),
      async (limits) => {
        const rows = [];
        let cursor: string | undefined;
        for (const limit of limits) {
          const page = await call('list_incidents', { ...listing, limit, cursor });
          rows.push(...page.rows);
          cursor = page.metadata.next_cursor;
          expect(cursor !== undefined).toBe(rows.length < whole.rows.length);
          if (cursor === undefined) break;
        }
        expect(rows).toEqual(whole.rows.slice(0, rows.length));
      },
    ),
    { numRuns: 12 },
  );
});

test('an answer that costs too much is cut, and the cursor goes on where it was', async () => {
  const served = await serve({ budget: 1500 });
  const whole = await served.call('list_incidents', { limit: 60, fields: ['id'] });

  const pages = await readPages(served, 'list_incidents', { since: '2026-02-01', limit: 60 });

  const [first] = pages;
  expect(first?.metadata.warnings?.[0]).toMatch(
    /^Cut after \d+ of 60 rows to stay within the token/,
  );
  const ids = pages.flatMap(({ rows }) => rows.map(({ id }) => id));
  expect(ids.slice(0, 60)).toEqual(whole.rows.map(({ id }) => id).slice(0, ids.length));
  expect(new Set(ids).size).toBe(ids.length);
});

test.each<[unknown, number]>([
  [undefined, 25],
  [3, 3],
  ['3', 3],
  [150, 150],
])('a limit of %j answers %i rows', async (limit, count) => {
  const { call } = await serve({ key: 'account', budget: 0 });

  const { metadata } = await call('list_incidents', {
    current_user_context: false,
    since: '2026-01-04',
    ...(limit === undefined ? {} : { limit }),
  });

  expect(metadata).toMatchObject({ count, has_more: true });
});

test('a cursor holds for its own filters and caller only', async () => {
  const { call, sandbox } = await serve();
  const colleague = await serve({ key: 'manager', sandbox });
  const { metadata } = await call('list_incidents', { limit: 2 });
  const cursor = metadata.next_cursor;

  const answers = await Promise.all([
    call('list_incidents', { limit: 5, cursor }),
    call('list_incidents', { cursor, statuses: ['resolved'] }),
    call('list_oncalls', { cursor }),
    colleague.call('list_incidents', { cursor }),
    call('list_incidents', { cursor: `${cursor}x` }),
    call('list_incidents', { cursor: 'nonsense' }),
  ]);

  expect(answers.map(({ error }) => error?.code)).toEqual([
    undefined,
    ...Array.from({ length: 5 }, () => 'INVALID_INPUT'),
  ]);
});

import { readPages } from 'app-testing';
import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

/** Makes the account as large as a plan allows. */
async function serveTenPages() {
  const served = await serve();
  for (const number of [3, 4, 5, 6, 7, 8, 9, 10]) {
    const body = { name: `Page ${number}` };
    await served.call('call_api', { operation: 'createPage', body });
  }
  served.sent.length = 0;
  return served;
}

test('answers the pages of the account', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('list_pages');

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "metadata": {
        "count": 2,
        "description": "2 pages",
      },
      "pages": [
        {
          "domain": "status.acme-outdoor.example",
          "id": "<id>",
          "language": "en",
          "name": "Acme Outdoor Status",
          "private": false,
          "subdomain": "acme-outdoor",
          "url": "https://www.acme-outdoor.example",
        },
        {
          "id": "<id>",
          "language": "en",
          "name": "Acme Outdoor Internal",
          "private": true,
          "subdomain": "acme-outdoor-internal",
          "url": "https://www.acme-outdoor.example",
        },
      ],
    }
  `);
  expect(sent).toEqual(['GET /pages?page=1&page_size=25']);
});

test('an upstream error is passed on in the envelope', async () => {
  const { call, sandbox } = await serve();
  sandbox.faults.inject({ on: 'GET /pages', kind: 'status', status: 500 });

  const { envelope } = await call('list_pages');

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "error": {
        "code": "UPSTREAM_ERROR",
        "hint": "Try again later.",
        "message": "GET /pages answered 500: Internal Server Error",
      },
      "metadata": {
        "count": 0,
        "description": "Error occurred while processing request",
      },
      "pages": [],
    }
  `);
});

test.each([1, 3, 4, 10, 500])('pages of %i rows hold every row once', async (limit) => {
  const served = await serveTenPages();

  const pages = await readPages(served, 'list_pages', { limit });

  const ids = pages.flatMap(({ rows }) => rows.map(({ id }) => id));
  expect(new Set(ids).size).toBe(10);
  expect(ids).toHaveLength(10);
  expect(pages).toHaveLength(Math.ceil(10 / limit));
  expect(pages.slice(0, -1).every(({ rows }) => rows.length === limit)).toBe(true);
});

test.each(['limit', 'per_page', 'page_size'])('%s is how many rows are answered', async (name) => {
  const { call } = await serveTenPages();

  const { rows, metadata } = await call('list_pages', { [name]: 2 });

  expect(rows).toHaveLength(2);
  expect(metadata).toMatchObject({ count: 2, has_more: true });
});

test('the same number under two names is one wish, two numbers are a mistake', async () => {
  const { call } = await serve();

  const agreed = await call('list_pages', { limit: 1, per_page: 1 });
  const torn = await call('list_pages', { limit: 1, per_page: 2 });

  expect(agreed.rows).toHaveLength(1);
  expect(torn.error).toMatchObject({
    code: 'INVALID_INPUT',
    message: 'limit is given twice, with different values',
  });
});

test.each(['page', 'offset'])('%s is refused with the way to go on', async (name) => {
  const { call, sent } = await serve();

  const { error } = await call('list_pages', { [name]: 2 });

  expect(error).toEqual({
    code: 'INVALID_INPUT',
    message: `there is no parameter ${name}: go on with cursor, the last answer's next_cursor`,
    hint: 'Parameters: limit, cursor, fields.',
  });
  expect(sent).toEqual([]);
});

test('fields narrows the rows', async () => {
  const { call } = await serve();

  const { rows, metadata } = await call('list_pages', { fields: ['name', 'nmae'] });

  expect(rows).toEqual([{ name: 'Acme Outdoor Status' }, { name: 'Acme Outdoor Internal' }]);
  expect(metadata.warnings).toEqual(['Ignored: there is no field nmae, did you mean name?']);
});

test('another organisation sees its own page alone', async () => {
  const { call } = await serve({ key: 'onePage' });

  const { rows } = await call('list_pages');

  expect(rows.map(({ name }) => name)).toEqual(['Fjord Kayaks']);
});

test('both eras of the protocol answer alike', async () => {
  const [modern, legacy] = [await serve(), await serve({ era: 'legacy' })];

  const answers = [await modern.call('list_pages'), await legacy.call('list_pages')];

  expect(answers[1]).toEqual(answers[0]);
});

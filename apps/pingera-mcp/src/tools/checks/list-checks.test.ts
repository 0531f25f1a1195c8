import { readPages } from 'app-testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkoutCheck } from '../../testing/facts.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

/** How many checks the account has. */
const all = 14;

async function groupId(call: Awaited<ReturnType<typeof serve>>['call'], name: string) {
  const { rows } = await call('call_api', { operation: 'listCheckGroups' });
  return rows.find((group) => group['name'] === name)?.['id'];
}

test('answers checks without what a list would drown in', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('list_checks', { name: 'checkout' });

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "checks": [
        {
          "active": true,
          "group": {
            "id": "<id>",
            "name": "Shop",
          },
          "id": "<id>",
          "interval": 60,
          "last_checked_at": "2026-03-04T15:00:00.000Z",
          "name": "Checkout API",
          "status": "failed",
          "target": "https://api.acme-outdoor.example/v1/checkout/health",
          "type": "api",
        },
      ],
      "metadata": {
        "count": 1,
        "description": "1 check",
      },
    }
  `);
  expect(sent).toEqual(['GET /checks?name=checkout&page=1&page_size=25']);
});

test('no row holds a script, parameters or secrets', async () => {
  const { call } = await serve();

  const { rows } = await call('list_checks');

  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  expect(rows).toHaveLength(all);
  expect([...names].toSorted()).toEqual([
    'active',
    'group',
    'id',
    'interval',
    'last_checked_at',
    'name',
    'status',
    'target',
    'type',
  ]);
  expect(JSON.stringify(rows)).not.toMatch(/playwright|env_variable|SHOP_PASSWORD/);
});

test('the target is a URL, or a host with its port', async () => {
  const { call } = await serve();

  const { rows } = await call('list_checks');

  const targets = Object.fromEntries(rows.map(({ name, target }) => [name, target]));
  expect(targets).toMatchObject({
    'Web Storefront': 'https://www.acme-outdoor.example/',
    'Message broker': 'broker.acme-outdoor.example:5671',
    'Edge router': 'edge.acme-outdoor.example',
    'Accounts sign-in': undefined,
  });
});

test.each([1, 4, 5, 13, 14, 15, 500])('pages of %i rows hold every row once', async (limit) => {
  const served = await serve();

  const pages = await readPages(served, 'list_checks', { limit });

  const ids = pages.flatMap(({ rows }) => rows.map(({ id }) => id));
  expect([ids.length, new Set(ids).size]).toEqual([all, all]);
  expect(pages).toHaveLength(Math.ceil(all / limit));
});

test('every row comes once, whatever the limits of the calls', async () => {
  const { call } = await serve();
  const limits = fc.array(fc.integer({ min: 1, max: 16 }), { minLength: all, maxLength: all });

  await fc.assert(
    fc.asyncProperty(limits, async (sizes) => {
      const ids: unknown[] = [];
      let cursor: string | undefined;
      for (const limit of sizes) {
        const { rows, metadata } = await call('list_checks', { limit, cursor });
        ids.push(...rows.map(({ id }) => id));
        cursor = metadata.next_cursor;
        if (cursor === undefined) break;
      }

      expect(cursor).toBeUndefined();
      expect([ids.length, new Set(ids).size]).toEqual([all, all]);
    }),
    { numRuns: 15 },
  );
});

test('a filter holds on every page', async () => {
  const served = await serve();

  const pages = await readPages(served, 'list_checks', { status: ['ok'], limit: 3 });

  const rows = pages.flatMap((page) => page.rows);
  expect(rows).toHaveLength(11);
  expect(rows.every(({ status }) => status === 'ok')).toBe(true);
});

test.each([
  [{ status: 'failed' }, ['Checkout API']],
  [{ status: ['failed', 'degraded'] }, ['Checkout API', 'Payment Gateway']],
  [{ status: 'failed', type: 'web' }, []],
  [{ status: '["paused"]' }, ['Old catalogue']],
  [{ statuses: ['timeout'] }, []],
  [{ type: 'ssl' }, ['Shop certificate', 'API certificate']],
  [{ check_type: 'tcp' }, ['Message broker']],
  [{ type: 'PORTSCAN' }, ['Open ports of the edge']],
  [{ name: 'CERT' }, ['Shop certificate', 'API certificate']],
  [{ name: 'nothing like it' }, []],
  [{ group_id: 'ungrouped' }, ['Open ports of the edge', 'Old catalogue']],
  [{ group_id: null, type: 'dns' }, ['DNS of the shop']],
])('%j leaves %j', async (filter, names) => {
  const { call } = await serve();

  const { rows } = await call('list_checks', filter);

  expect(rows.map(({ name }) => name)).toEqual(names);
});

test('a group leaves its checks', async () => {
  const { call } = await serve();

  const { rows } = await call('list_checks', { group_id: await groupId(call, 'Shop') });

  expect(rows).toHaveLength(6);
  expect(rows.every(({ group }) => JSON.stringify(group).includes('Shop'))).toBe(true);
});

test('several statuses are one parameter', async () => {
  const { call, sent } = await serve();

  await call('list_checks', { status: ['failed', 'degraded', 'timeout'], limit: 5 });

  expect(sent).toEqual(['GET /checks?status=failed,degraded,timeout&page=1&page_size=5']);
});

test('times are ISO 8601 in UTC', async () => {
  const { call } = await serve();

  const { rows } = await call('list_checks');

  const times = rows.map(({ last_checked_at }) => last_checked_at);
  expect(times).toHaveLength(all);
  for (const time of times) expect(time).toMatch(/^2026-0[23]-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
});

test.each(['page_size', 'per_page'])('%s is how many rows are answered', async (name) => {
  const { call } = await serve();

  const { metadata } = await call('list_checks', { [name]: '3' });

  expect(metadata).toMatchObject({ count: 3, has_more: true });
});

test('page is refused with the way to go on', async () => {
  const { call } = await serve();

  const { error } = await call('list_checks', { page: 2 });

  expect(error?.message).toBe(
    "there is no parameter page: go on with cursor, the last answer's next_cursor",
  );
});

test('a group of which there is none is an empty list', async () => {
  const { call } = await serve();

  const { metadata, error } = await call('list_checks', { group_id: checkoutCheck.id });

  expect(error).toBeUndefined();
  expect(metadata).toEqual({ count: 0, description: 'No checks' });
});

test('an upstream error is passed on', async () => {
  const { call, sandbox } = await serve();
  sandbox.faults.inject({ on: 'GET /checks', kind: 'status', status: 400 });

  const { error } = await call('list_checks');

  expect(error).toMatchObject({
    code: 'INVALID_INPUT',
    message: 'GET /checks answered 400: Bad Request',
  });
});

import { readPages } from 'app-testing';
import { expect, test } from 'vitest';
import { checkout, internalPage, payments, statusPage } from '../../testing/facts.ts';
import { type Served, serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

/** Opens an incident on the page for staff, which has none. */
async function serveBothPages(setting: Parameters<typeof serve>[0] = {}) {
  const served = await serve(setting);
  const incident = { page_id: internalPage.id, name: 'VPN is down', status: 'identified' };
  await served.call('create_incident', incident);
  served.sent.length = 0;
  return served;
}

async function namesOf({ call }: Served, args: Readonly<Record<string, unknown>>) {
  const { rows } = await call('list_incidents', args);
  return rows.map(({ name }) => name);
}

test('answers the incidents of a page, newest first', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('list_incidents', { page_id: statusPage.id, limit: 2 });

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "incidents": [
        {
          "components": [
            {
              "id": "<id>",
              "name": "Warehouse Sync",
              "status": "operational",
            },
          ],
          "created_at": "2026-03-02T15:00:00.000Z",
          "id": "<id>",
          "impact": "minor",
          "latest_update": "Stock levels will not change while the warehouse database moves.",
          "name": "Move of the warehouse database",
          "page": {
            "id": "<id>",
            "name": "Acme Outdoor Status",
          },
          "scheduled_for": "2026-03-07T02:00:00.000Z",
          "scheduled_until": "2026-03-07T04:00:00.000Z",
          "status": "scheduled",
        },
        {
          "components": [
            {
              "id": "<id>",
              "name": "Search",
              "status": "operational",
            },
          ],
          "created_at": "2026-02-26T14:13:00.000Z",
          "id": "<id>",
          "impact": "minor",
          "latest_update": "The index has caught up.",
          "name": "Search is slow",
          "page": {
            "id": "<id>",
            "name": "Acme Outdoor Status",
          },
          "resolved_at": "2026-02-26T15:23:00.000Z",
          "status": "resolved",
        },
      ],
      "metadata": {
        "count": 2,
        "description": "2 incidents, newest first",
        "has_more": true,
        "next_cursor": "<cursor>",
      },
    }
  `);
  expect(sent).toEqual([`GET /pages/${statusPage.id}`, `GET /pages/${statusPage.id}/incidents`]);
});

test('without a page it covers all of the account, each row with its page', async () => {
  const { call, sent } = await serveBothPages();

  const { rows } = await call('list_incidents');

  expect(rows.map(({ name, page }) => ({ name, page })).slice(0, 2)).toEqual([
    { name: 'VPN is down', page: internalPage },
    { name: 'Move of the warehouse database', page: statusPage },
  ]);
  expect(rows).toHaveLength(6);
  expect(sent).toEqual([
    'GET /pages?page=1&page_size=100',
    `GET /pages/${statusPage.id}/incidents`,
    `GET /pages/${internalPage.id}/incidents`,
  ]);
});

test('times are ISO 8601 in UTC, and the newest is first', async () => {
  const { call } = await serveBothPages();

  const { rows } = await call('list_incidents');

  const created = rows.map(({ created_at }) => String(created_at));
  const times = rows.flatMap(({ created_at, resolved_at, scheduled_for, scheduled_until }) =>
    [created_at, resolved_at, scheduled_for, scheduled_until].filter((it) => it !== undefined),
  );
  expect(created).toEqual(created.toSorted().reverse());
  expect(times).toHaveLength(12);
  for (const time of times) expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
});

test.each([1, 2, 5, 6, 100])('pages of %i rows hold every row once', async (limit) => {
  const served = await serveBothPages();

  const answers = await readPages(served, 'list_incidents', { limit });

  const ids = answers.flatMap(({ rows }) => rows.map(({ id }) => id));
  expect([ids.length, new Set(ids).size]).toEqual([6, 6]);
  expect(answers).toHaveLength(Math.ceil(6 / limit));
});

test.each([
  [{ status: 'resolved' }, 4],
  [{ status: ['identified', 'resolved'] }, 5],
  [{ statuses: ['identified'] }, 1],
  [{ status: '["monitoring"]' }, 0],
  [{ status: ['RESOLVED', 'identified'] }, 5],
])('%j leaves %i incidents', async (filter, count) => {
  const { call } = await serveBothPages();

  const { metadata } = await call('list_incidents', filter);

  expect(metadata).toMatchObject({ count });
  expect(metadata.has_more).toBeUndefined();
});

test('a component leaves the incidents that touched it', async () => {
  const served = await serveBothPages();

  const found = await namesOf(served, { component_id: payments.id });
  const none = await namesOf(served, { component_id: checkout.id });

  expect(found).toEqual(['Card payments declined']);
  expect(none).toEqual([]);
  expect(served.sent).toContain(
    `GET /pages/${statusPage.id}/incidents?component_id=${payments.id}`,
  );
});

test('a status that is none is dropped with a warning, as long as one is left', async () => {
  const { call } = await serveBothPages();

  const some = await call('list_incidents', { status: ['identified', 'open'] });
  const none = await call('list_incidents', { status: ['open', 'closed'] });

  expect(some.rows).toHaveLength(1);
  expect(some.metadata.warnings?.[0]).toMatch(/^Ignored: status = "open": .*"investigating"/);
  expect(none.error?.code).toBe('INVALID_INPUT');
  expect(none.error?.message).toMatch(/status = "open".*status = "closed"/);
});

test.each(['page_size', 'per_page'])('%s is how many rows are answered', async (name) => {
  const { call } = await serve();

  const { metadata } = await call('list_incidents', { [name]: 3 });

  expect(metadata).toMatchObject({ count: 3, has_more: true });
});

test('a page that fails is named in a warning, and the others are answered', async () => {
  const { call, sandbox } = await serveBothPages();
  const on = 'GET /pages/{page_id}/incidents';
  sandbox.faults.inject({ on, kind: 'status', status: 503 });

  const { rows, metadata } = await call('list_incidents');

  expect(rows.map(({ name }) => name)).toEqual(['VPN is down']);
  expect(metadata.warnings).toEqual([
    'Answered without incidents of Acme Outdoor Status: GET /pages/{page_id}/incidents answered 503: Service Unavailable',
  ]);
});

test.each([
  ['of several', { times: 2 }, {}],
  ['that was named', { times: 1 }, { page_id: statusPage.id }],
])('where every page %s fails, so does the call', async (_, { times }, args) => {
  const { call, sandbox } = await serve();
  const on = 'GET /pages/{page_id}/incidents';
  sandbox.faults.inject({ on, kind: 'status', status: 503, times });

  const { error } = await call('list_incidents', args);

  expect(error).toMatchObject({
    code: 'UPSTREAM_ERROR',
    message: `${on} answered 503: Service Unavailable`,
  });
});

test('the page that is configured is the only one that is asked', async () => {
  const { call, sent } = await serveBothPages({ pageId: internalPage.id });

  const { rows } = await call('list_incidents');

  expect(rows.map(({ name, page }) => ({ name, page }))).toEqual([
    { name: 'VPN is down', page: internalPage },
  ]);
  expect(sent).toEqual([
    `GET /pages/${internalPage.id}`,
    `GET /pages/${internalPage.id}/incidents`,
  ]);
});

test('an account without a page has no incidents, and the answer says why', async () => {
  const { call } = await serve({ key: 'onePage' });
  const { rows } = await call('list_pages');
  await call('call_api', { operation: 'deletePage', path: { page_id: rows[0]?.['id'] } });

  const { metadata, error } = await call('list_incidents');

  expect(error).toBeUndefined();
  expect(metadata.description).toBe('No incidents: This account has no status page');
});

test('a cursor of other filters is refused', async () => {
  const { call } = await serve();
  const { metadata } = await call('list_incidents', { limit: 1 });

  const { error } = await call('list_incidents', {
    status: 'resolved',
    cursor: metadata.next_cursor,
  });

  expect(error).toMatchObject({
    code: 'INVALID_INPUT',
    message: 'cursor does not belong to this call',
  });
});

test('an answer over its budget is cut at a row and goes on from there', async () => {
  const served = await serveBothPages({ budget: 700 });

  const answers = await readPages(served, 'list_incidents', {});

  const ids = answers.flatMap(({ rows }) => rows.map(({ id }) => id));
  expect(answers.length).toBeGreaterThan(1);
  expect([ids.length, new Set(ids).size]).toEqual([6, 6]);
  expect(answers[0]?.metadata.warnings?.[0]).toMatch(/^Cut after \d of 6 rows/);
});

test.each([
  [{ kind: 'maintenance' }, ['Move of the warehouse database']],
  [{ kind: 'incident', status: 'identified' }, ['VPN is down']],
  [{ kind: 'all', limit: 2 }, ['VPN is down', 'Move of the warehouse database']],
])('%j leaves %j', async (filter, names) => {
  const served = await serveBothPages();

  expect(await namesOf(served, filter)).toEqual(names);
});

test('a status does not lose maintenances, which have others, without a word', async () => {
  const { call } = await serveBothPages();

  const all = await call('list_incidents', { status: 'identified' });
  const incidents = await call('list_incidents', { status: 'identified', kind: 'incident' });

  expect(all.metadata.warnings).toEqual([
    'status leaves out maintenances whose status is none of an incident (1): list them with kind = maintenance and no status',
  ]);
  expect(incidents.metadata.warnings).toBeUndefined();
});

test('a status of maintenances is refused, since their words are not known', async () => {
  const { call, sent } = await serveBothPages();

  const { error } = await call('list_incidents', { status: 'resolved', kind: 'maintenance' });

  expect(error).toMatchObject({
    code: 'INVALID_INPUT',
    hint: 'Leave status out with kind = maintenance.',
  });
  expect(sent).toEqual([]);
});

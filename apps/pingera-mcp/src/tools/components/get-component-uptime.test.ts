import { expect, test } from 'vitest';
import { checkout, payments, statusPage } from '../../testing/facts.ts';
import { page } from '../../testing/facts-pages.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

const path = `/pages/${statusPage.id}/components`;
const month = { start: '2026-02-01', end: '2026-02-28' };
const both = [checkout.id, payments.id];

test('answers percent and seconds of one component', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('get_component_uptime', {
    ...{ ...page, component_id: payments.id, ...month },
  });

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "component_uptimes": [
        {
          "id": "<id>",
          "incident_ids": [
            "<id>",
          ],
          "major_outage_seconds": 5700,
          "name": "Payments",
          "partial_outage_seconds": 0,
          "range_end": "2026-02-28",
          "range_start": "2026-02-01",
          "uptime_percentage": 99.7644,
        },
      ],
      "metadata": {
        "count": 1,
        "description": "1 component uptime",
      },
    }
  `);
  expect(sent).toEqual([`GET ${path}/${payments.id}/uptime?start=2026-02-01&end=2026-02-28`]);
});

test('asks for several at once', async () => {
  const { call, sent } = await serve();

  const { rows } = await call('get_component_uptime', {
    ...{ ...page, component_ids: both, from_date: '2026-02-01T10:00:00Z' },
  });

  expect(rows.map(({ name }) => name)).toEqual(['Checkout', 'Payments']);
  expect(sent).toEqual([
    `POST ${path}/uptime?start=2026-02-01 ${JSON.stringify({ component_ids: both })}`,
  ]);
});

test('a component of which nothing came is named', async () => {
  const { call, sandbox } = await serve();
  sandbox.faults.inject({
    on: 'POST /pages/{page_id}/components/uptime',
    ...{ kind: 'status', status: 200, body: [{ ...checkout, warnings: ['Short history'] }] },
  });

  const { metadata } = await call('get_component_uptime', { ...page, component_ids: both });

  expect(metadata.warnings).toEqual([
    'Checkout: Short history',
    `Pingera told nothing of ${payments.id}`,
  ]);
});

test.each([
  [{}, 'component_ids is required'],
  [{ component_ids: both, start: '2026-03-01', end: '2026-02-01' }, 'before they start'],
  [{ component_ids: both, start: 'last month' }, 'start = "last month"'],
])('refuses %j and sends nothing', async (args, message) => {
  const { call, sent } = await serve();

  const { error } = await call('get_component_uptime', { ...page, ...args });

  expect(error?.message).toContain(message);
  expect(sent).toEqual([]);
});

test('it only reads, though the API wants a POST', async () => {
  const { call } = await serve({ mode: 'read_only' });

  const { rows } = await call('get_component_uptime', { ...page, component_ids: both });

  expect(rows).toHaveLength(2);
});

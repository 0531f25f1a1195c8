import { expect, test } from 'vitest';
import { internalPage, statusPage } from '../../testing/facts.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

async function serveOpen() {
  const served = await serve();
  const name = 'VPN is down';
  await served.call('create_incident', { page_id: internalPage.id, name, status: 'identified' });
  served.sent.length = 0;
  return served;
}

test('answers what is open on all pages', async () => {
  const { call, sent } = await serveOpen();

  const { envelope } = await call('list_unresolved_incidents');

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "incidents": [
        {
          "components": [],
          "created_at": "2026-03-04T15:00:00.000Z",
          "id": "<id>",
          "impact": "minor",
          "name": "VPN is down",
          "page": {
            "id": "<id>",
            "name": "Acme Outdoor Internal",
          },
          "status": "identified",
        },
      ],
      "metadata": {
        "count": 1,
        "description": "1 incident",
      },
    }
  `);
  expect(sent).toEqual([
    'GET /pages?page=1&page_size=100',
    `GET /pages/${statusPage.id}/incidents/unresolved`,
    `GET /pages/${internalPage.id}/incidents/unresolved`,
  ]);
});

test('of one page, and paged', async () => {
  const { call } = await serveOpen();
  await call('create_incident', { page_id: internalPage.id, name: 'Mail is late' });
  const args = { page_id: internalPage.id, page_size: 1 };

  const quiet = await call('list_unresolved_incidents', { page_id: statusPage.id });
  const first = await call('list_unresolved_incidents', args);

  expect(quiet.metadata).toEqual({ count: 0, description: 'No incidents' });
  expect(first.metadata).toMatchObject({ count: 1, has_more: true });
});

test('a page that fails is named in a warning', async () => {
  const { call, sandbox } = await serveOpen();
  const on = 'GET /pages/{page_id}/incidents/unresolved';
  sandbox.faults.inject({ on, kind: 'status', status: 503 });

  const { rows, metadata } = await call('list_unresolved_incidents');

  expect(rows.map(({ name }) => name)).toEqual(['VPN is down']);
  expect(metadata.warnings).toEqual([
    `Answered without incidents of Acme Outdoor Status: ${on} answered 503: Service Unavailable`,
  ]);
});

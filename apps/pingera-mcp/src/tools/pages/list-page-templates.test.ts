import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

test('answers the templates', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('list_page_templates', { limit: 1 });

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "metadata": {
        "count": 1,
        "description": "1 template",
        "has_more": true,
        "next_cursor": "<cursor>",
      },
      "templates": [
        {
          "id": "<id>",
          "name": "Classic",
          "preview_url": "https://app.pingera.ru/templates/k3v9q0b7m2xa/preview.png",
        },
      ],
    }
  `);
  expect(sent).toEqual(['GET /pages/get-templates']);
});

test('goes on where it stopped', async () => {
  const { call } = await serve();
  const { metadata } = await call('list_page_templates', { limit: 1 });

  const { rows } = await call('list_page_templates', { cursor: metadata.next_cursor });

  expect(rows.map(({ name }) => name)).toEqual(['Compact', 'Night']);
});

test('an answer in another shape is told as far as it goes', async () => {
  const { call, sandbox } = await serve();
  const body = { night: { name: 'Night', columns: 2 } };
  sandbox.faults.inject({ on: 'GET /pages/get-templates', kind: 'status', status: 200, body });

  const { rows } = await call('list_page_templates');

  expect(rows).toEqual([{ id: 'night', name: 'Night', details: { columns: 2 } }]);
});

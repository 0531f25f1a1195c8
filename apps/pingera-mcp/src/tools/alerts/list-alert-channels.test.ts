import { readPages } from 'app-testing';
import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

test('answers every channel of the bare list', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('list_alert_channels', { fields: ['id', 'name', 'type'] });

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "channels": [
        {
          "id": "<id>",
          "name": "On-call e-mail",
          "type": "email",
        },
        {
          "id": "<id>",
          "name": "Operations chat",
          "type": "telegram",
        },
        {
          "id": "<id>",
          "name": "PagerDuty bridge",
          "type": "webhook",
        },
        {
          "id": "<id>",
          "name": "Public status page",
          "type": "statuspage",
        },
        {
          "id": "<id>",
          "name": "Night shift e-mail",
          "type": "email",
        },
      ],
      "metadata": {
        "count": 5,
        "description": "5 channels",
      },
    }
  `);
  expect(sent).toEqual(['GET /alerts/channels']);
});

test('pages hold every channel once', async () => {
  const pages = await readPages(await serve(), 'list_alert_channels', { limit: 2 });

  expect(pages.map(({ rows }) => rows.length)).toEqual([2, 2, 1]);
});

test.each(['read_only', 'read_write'] as const)('%s shows no credential', async (mode) => {
  const channels = [
    { type: 'telegram', configuration: { bot_token: 'hidden', chat_id: '1' } },
    { type: 'webhook', configuration: { url: 'https://hooks.example/hidden' } },
    { type: 'webhook', configuration: { headers: { Authorization: 'hidden' } } },
  ];
  const { call } = await serve({ mode, fetch: async () => Response.json(channels) });

  const { rows } = await call('list_alert_channels');

  expect(rows).toHaveLength(3);
  expect(JSON.stringify(rows)).not.toContain('hidden');
});

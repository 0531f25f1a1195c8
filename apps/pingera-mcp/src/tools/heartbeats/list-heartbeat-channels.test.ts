import { expect, test } from 'vitest';
import { emailChannel } from '../../testing/facts-alerts.ts';
import { stockSync } from '../../testing/facts-heartbeats.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

const args = { heartbeat_id: stockSync };

test('answers the channels without where they lead', async () => {
  const { call, sent } = await serve();

  const { envelope, rows } = await call('list_heartbeat_channels', args);

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "channels": [
        {
          "enabled": true,
          "id": "<id>",
          "name": "On-call e-mail",
          "type": "email",
        },
      ],
      "metadata": {
        "count": 1,
        "description": "1 channel",
      },
    }
  `);
  expect(rows[0]?.['id']).toBe(emailChannel);
  expect(sent).toEqual([`GET /heartbeats/${stockSync}/channels`]);
});

test('an answer that holds no list is not taken for no channels', async () => {
  const { call } = await serve({ fetch: async () => Response.json({ message: 'ok' }) });

  const { error } = await call('list_heartbeat_channels', args);

  expect(error).toMatchObject({
    code: 'UPSTREAM_ERROR',
    message:
      'GET /heartbeats/{check_id}/channels answered something unexpected: there is no list of channels',
  });
});

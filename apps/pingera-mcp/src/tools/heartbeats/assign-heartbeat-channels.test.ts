import { expect, test } from 'vitest';
import { emailChannel, webhookChannel } from '../../testing/facts-alerts.ts';
import { stockSync } from '../../testing/facts-heartbeats.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

const args = { heartbeat_id: stockSync, channel_ids: [webhookChannel] };

test('adds to the channels that there are', async () => {
  const { call, sent } = await serve();

  const { envelope, metadata } = await call('assign_heartbeat_channels', args);

  expect(withoutIds({ ...envelope, metadata: undefined })).toMatchInlineSnapshot(`
    {
      "channels": [
        {
          "enabled": true,
          "id": "<id>",
          "name": "On-call e-mail",
          "type": "email",
        },
        {
          "enabled": true,
          "id": "<id>",
          "name": "PagerDuty bridge",
          "type": "webhook",
        },
      ],
    }
  `);
  expect(metadata.description).toBe(`Heartbeat ${stockSync} now tells ${webhookChannel}`);
  expect(sent).toEqual([
    `POST /heartbeats/${stockSync}/channels {"channel_ids":["${webhookChannel}"]}`,
  ]);
});

test('where the API answers nothing to read, it answers what was assigned', async () => {
  const { call } = await serve({
    fetch: async () => Response.json({ message: 'ok' }, { status: 201 }),
  });

  const { rows } = await call('assign_heartbeat_channels', args);

  expect(rows).toEqual([{ id: webhookChannel }]);
});

test('one wrong id is refused rather than left out', async () => {
  const { call, sent } = await serve();
  const channel_ids = [emailChannel, 'no id'];

  const { error } = await call('assign_heartbeat_channels', { ...args, channel_ids });

  expect(error?.message).toContain('"no id": not the id of any alert channel');
  expect(sent).toEqual([]);
});

test('a channel that is not there is NOT_FOUND', async () => {
  const { call } = await serve();

  const { error } = await call('assign_heartbeat_channels', { ...args, channel_ids: ['nobody'] });

  expect(error?.code).toBe('NOT_FOUND');
});

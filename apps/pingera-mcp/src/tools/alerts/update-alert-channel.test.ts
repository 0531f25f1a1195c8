import { expect, test } from 'vitest';
import { emailChannel, nightChannel, webhookChannel } from '../../testing/facts-alerts.ts';
import { serve } from '../../testing/serve.ts';

test('a new name does not switch it on again', async () => {
  const { call, sent } = await serve();

  const { rows } = await call('update_alert_channel', { channel_id: nightChannel, name: 'Night' });

  expect(rows).toMatchObject([{ id: nightChannel, name: 'Night', enabled: false }]);
  expect(sent).toEqual([`PUT /alerts/channels/${nightChannel} {"name":"Night"}`]);
});

test('recipients take the place of those there are', async () => {
  const { call, sent } = await serve();
  const change = { recipients: 'new@acme.example', enabled: true };

  const { rows } = await call('update_alert_channel', { channel_id: emailChannel, ...change });

  expect(rows).toMatchObject([{ configuration: { recipients: ['new@acme.example'] } }]);
  expect(sent).toEqual([
    `GET /alerts/channels/${emailChannel}`,
    `PUT /alerts/channels/${emailChannel} {"enabled":true,"configuration":{"recipients":["new@acme.example"]}}`,
  ]);
});

test('a configuration replaces the whole', async () => {
  const { call, sent } = await serve();
  const configuration = { url: 'https://new.acme.example/' };

  const { rows } = await call('update_alert_channel', {
    channel_id: webhookChannel,
    configuration,
  });

  expect(rows).toMatchObject([{ configuration }]);
  expect(sent[1]).toContain(JSON.stringify({ configuration }));
});

test('what was shown masked is not sent back over the real value', async () => {
  const { call, sent } = await serve();
  const made = await call('create_alert_channel', {
    ...{ name: 'Chat', type: 'telegram' },
    configuration: { chat_id: '1', bot_token: '123:secret' },
  });
  const [{ id: channel_id, configuration } = {}] = made.rows;

  const { error } = await call('update_alert_channel', { channel_id, configuration });

  expect(configuration).toMatchObject({ chat_id: '1' });
  expect(error).toMatchObject({
    code: 'INVALID_INPUT',
    message: 'configuration holds a masked value, which would overwrite the real one',
  });
  expect(sent.filter((line) => line.startsWith('PUT'))).toEqual([]);
});

test.each([
  [{}, 'there is nothing to change: give name, recipients, configuration or enabled'],
  [{ recipients: ['nobody'] }, '"nobody": not an e-mail address'],
  [{ recipients: ['a@acme.example'] }, 'recipients are for email, not for webhook'],
  [{ configuration: { url: '(masked)' } }, 'configuration holds a masked value'],
])('%j is refused, and nothing is changed', async (change, why) => {
  const { call, sent } = await serve();

  const { error } = await call('update_alert_channel', { channel_id: webhookChannel, ...change });

  expect(error?.message).toContain(why);
  expect(sent.filter((line) => line.startsWith('PUT'))).toEqual([]);
});

import { expect, test } from 'vitest';
import { emailChannel, nightChannel } from '../../testing/facts-alerts.ts';
import { stockSync } from '../../testing/facts-heartbeats.ts';
import { serve } from '../../testing/serve.ts';

const args = { heartbeat_id: stockSync, channel_id: emailChannel };

test('takes the channel away from the heartbeat, and leaves it to others', async () => {
  const { call, sent } = await serve();

  const { rows, metadata } = await call('remove_heartbeat_channel', args);
  const left = await call('list_heartbeat_channels', { heartbeat_id: stockSync });
  const channel = await call('get_alert_channel', { channel_id: emailChannel });

  expect(metadata.description).toBe(
    `Channel ${emailChannel} is no longer told of heartbeat ${stockSync}; the channel stays`,
  );
  expect(rows).toEqual([{ id: emailChannel, detached: true }]);
  expect(sent[0]).toBe(`DELETE /heartbeats/${stockSync}/channels/${emailChannel}`);
  expect(left.metadata.description).toBe('No channels');
  expect(channel.error).toBeUndefined();
});

test('one that is not told is NOT_FOUND', async () => {
  const { call } = await serve();

  const { error } = await call('remove_heartbeat_channel', { ...args, channel_id: nightChannel });

  expect(error?.code).toBe('NOT_FOUND');
});

test('the user can say no', async () => {
  const { call, client, sent } = await serve({ capabilities: { elicitation: { form: {} } } });
  client.setRequestHandler('elicitation/create', async () => ({ action: 'decline' }));

  const { error } = await call('remove_heartbeat_channel', args);

  expect(error?.code).toBe('CANCELLED');
  expect(sent).toEqual([]);
});

import { expect, test } from 'vitest';
import { emailChannel, nightChannel } from '../../testing/facts-alerts.ts';
import { serve } from '../../testing/serve.ts';

test('deletes one that no rule uses', async () => {
  const { call, sent } = await serve();

  const { rows, metadata } = await call('delete_alert_channel', { channel_id: nightChannel });
  const left = await call('list_alert_channels');

  expect(metadata.description).toBe(`Channel ${nightChannel} is deleted`);
  expect(rows).toEqual([{ id: nightChannel, deleted: true }]);
  expect(sent[0]).toBe(`DELETE /alerts/channels/${nightChannel}`);
  expect(left.rows).toHaveLength(4);
});

test('of one that rules use, it says how to find them', async () => {
  const { call } = await serve();

  const { error } = await call('delete_alert_channel', { channel_id: emailChannel });

  expect(error).toEqual({
    code: 'CONFLICT',
    message:
      'DELETE /alerts/channels/{channel_id} answered 400: The channel is used by alert rules',
    hint: `See list_alert_rules with channel_id ${emailChannel} for the rules that use it: change or delete those first.`,
  });
});

test('the user can say no', async () => {
  const { call, client, sent } = await serve({ capabilities: { elicitation: { form: {} } } });
  client.setRequestHandler('elicitation/create', async () => ({ action: 'decline' }));

  const { error } = await call('delete_alert_channel', { channel_id: nightChannel });

  expect(error?.code).toBe('CANCELLED');
  expect(sent).toEqual([]);
});

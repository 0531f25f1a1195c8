import { expect, test } from 'vitest';
import { backup } from '../../testing/facts-heartbeats.ts';
import { serve } from '../../testing/serve.ts';

const args = { heartbeat_id: backup };

test('deletes the heartbeat', async () => {
  const { call, sent } = await serve();

  const { rows, metadata } = await call('delete_heartbeat', args);
  const gone = await call('get_heartbeat_details', args);

  expect(metadata.description).toBe(`Heartbeat ${backup} is deleted`);
  expect(rows).toEqual([{ id: backup, deleted: true }]);
  expect(sent[0]).toBe(`DELETE /heartbeats/${backup}`);
  expect(gone.error?.code).toBe('NOT_FOUND');
});

test('the user is told what goes with it, and can say no', async () => {
  const asked: string[] = [];
  const { call, client, sent } = await serve({ capabilities: { elicitation: { form: {} } } });
  client.setRequestHandler('elicitation/create', async ({ params }) => {
    asked.push(params.message);
    return { action: 'decline' };
  });

  const { error } = await call('delete_heartbeat', args);

  expect(error?.code).toBe('CANCELLED');
  expect(asked[0]).toContain('its ping_url stops working');
  expect(sent).toEqual([]);
});

import { expect, test } from 'vitest';
import { newestIncident } from '../../../testing/facts.ts';
import { serve } from '../../../testing/serve.ts';

test('takes back what is not answered yet, and says of each how it went', async () => {
  const served = await serve();
  const { incident_id } = await newestIncident(served, 'acknowledged');

  const { rows, metadata } = await served.call('cancel_responder_requests', {
    incident_id,
    user_ids: ['Sam Okafor', 'Marcus Lee', 'Helen Cho'],
  });

  expect(metadata.description).toMatch(/^1 of 3 cancelled on incident \d+$/);
  expect(rows).toMatchObject([
    { name: 'Sam Okafor', status: 'cancelled' },
    { name: 'Marcus Lee', status: 'joined' },
    { kind: 'user', status: 'not_found' },
  ]);
});

test('who was cancelled is pending no longer, and can be asked again', async () => {
  const served = await serve();
  const { incident_id } = await newestIncident(served, 'acknowledged');
  const asked = { incident_id, user_ids: ['Sam Okafor'] };
  await served.call('cancel_responder_requests', asked);

  const again = await served.call('cancel_responder_requests', asked);
  const request = await served.call('request_responders', { ...asked, message: 'Please help' });

  expect(again.rows).toMatchObject([{ status: 'not_found' }]);
  expect(request.rows).toMatchObject([{ name: 'Sam Okafor', status: 'requested' }]);
});

test('refuses a call that names nobody', async () => {
  const { call, sent } = await serve();

  const { error } = await call('cancel_responder_requests', { incident_id: 'Q0THERE' });

  expect(error?.code).toBe('INVALID_INPUT');
  expect(sent).toEqual([]);
});

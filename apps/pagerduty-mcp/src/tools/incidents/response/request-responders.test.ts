import { expect, test } from 'vitest';
import { newestIncident } from '../../../testing/facts.ts';
import { serve } from '../../../testing/serve.ts';

const message = 'Please join the bridge';

test('asks users and policies to join, and says who is paged', async () => {
  const served = await serve();
  const { incident_id } = await newestIncident(served, 'triggered');

  const { rows, error } = await served.call('request_responders', {
    ...{ incident_id, message },
    ...{ user_ids: ['Kenji Watanabe'], escalation_policy_ids: ['Checkout & Payments'] },
  });

  expect(error).toBeUndefined();
  expect(rows).toMatchObject([
    {
      ...{ kind: 'user', name: 'Kenji Watanabe', status: 'requested' },
      paged: [{ name: 'Kenji Watanabe' }],
    },
    {
      ...{ kind: 'escalation_policy', name: 'Checkout & Payments', status: 'requested' },
      paged: [{ name: expect.any(String) }],
    },
  ]);
});

test('who was asked is not paged again', async () => {
  const served = await serve();
  const { incident_id } = await newestIncident(served, 'triggered');
  const asked = { incident_id, message, user_ids: ['Kenji Watanabe'] };
  await served.call('request_responders', asked);
  served.sent.length = 0;

  const { rows, metadata } = await served.call('request_responders', asked);

  expect(metadata.description).toMatch(/already; nobody was paged$/);
  expect(rows).toMatchObject([{ name: 'Kenji Watanabe', status: 'pending' }]);
  expect(served.sent.filter((line) => line.startsWith('POST'))).toEqual([]);
});

test('pages nobody for a resolved incident', async () => {
  const served = await serve();
  const { incident_id } = await newestIncident(served, 'resolved');

  const { error } = await served.call('request_responders', {
    ...{ incident_id, message, user_ids: ['me'] },
  });

  expect(error).toMatchObject({ code: 'CONFLICT' });
  expect(served.sent.filter((line) => line.startsWith('POST'))).toEqual([]);
});

test('refuses a call that names nobody', async () => {
  const { call, sent } = await serve();

  const { error } = await call('request_responders', { incident_id: 'Q0THERE', message });

  expect(error).toMatchObject({ code: 'INVALID_INPUT', message: 'Nobody is named' });
  expect(sent).toEqual([]);
});

import { expect, test } from 'vitest';
import { serve } from '../../../testing/serve.ts';

const incident_id = '3817';
const writes = (sent: readonly string[]) => sent.filter((line) => line.startsWith('POST '));

test('takes subscribers off, and says who was none', async () => {
  const { call } = await serve();
  const both = { user_ids: ['Dana Reyes'], team_ids: ['Payments'] };
  await call('add_incident_subscribers', { incident_id, ...both });

  const { rows, metadata } = await call('remove_incident_subscribers', {
    ...{ incident_id, user_ids: ['Dana Reyes', 'Priya Nair'] },
  });
  const left = await call('list_incident_subscribers', { incident_id });

  expect(metadata.description).toMatch(/^1 of 2 removed from incident \w+$/);
  expect(rows).toMatchObject([
    { name: 'Dana Reyes', status: 'removed' },
    { name: 'Priya Nair', status: 'was not subscribed' },
  ]);
  expect(left.rows).toMatchObject([{ name: 'Payments' }]);
});

test('nothing is sent where nobody is subscribed', async () => {
  const { call, sent } = await serve();

  const { metadata } = await call('remove_incident_subscribers', {
    ...{ incident_id, user_ids: ['Dana Reyes'] },
  });

  expect(metadata.description).toContain('nothing was changed');
  expect(writes(sent)).toEqual([]);
});

test('who could not be taken off is told apart', async () => {
  const { call, sandbox } = await serve();
  await call('add_incident_subscribers', { incident_id, user_ids: ['Dana Reyes'] });
  const body = { deleted_count: 0, unauthorized_count: 1, non_existent_count: 0 };
  const on = 'POST /incidents/{id}/status_updates/unsubscribe';
  sandbox.faults.inject({ on, kind: 'status', status: 200, body });

  const { rows } = await call('remove_incident_subscribers', {
    ...{ incident_id, user_ids: ['Dana Reyes'] },
  });

  expect(rows).toMatchObject([{ name: 'Dana Reyes', status: 'not allowed' }]);
});

test('refuses a call that names nobody', async () => {
  const { call } = await serve();

  const { error } = await call('remove_incident_subscribers', { incident_id });

  expect(error?.code).toBe('INVALID_INPUT');
});

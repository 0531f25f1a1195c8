import { expect, test } from 'vitest';
import { at, column, openSandbox } from '../../../sandbox.fixture.ts';

const message = 'Please help';

test('a request shows on the incident, and in its log as notifications', async () => {
  const { send, get, list, idOf, openIncident } = openSandbox();
  const path = `/incidents/${await openIncident('Checkout API')}`;
  const id = await idOf('users', 'Kenji Watanabe');
  const target = { id, type: 'user_reference' };

  const { status, body } = await send(`POST ${path}/responder_requests`, {
    body: {
      requester_id: await idOf('users', 'Dana Reyes'),
      message,
      responder_request_targets: [{ responder_request_target: target }],
    },
  });

  const responders = at(await get(path), 'incident.incidents_responders');
  const log = await list(`${path}/log_entries?limit=100`);
  expect(status).toBe(200);
  expect(at(body, 'responder_request.message')).toBe(message);
  expect(responders).toMatchObject([{ state: 'pending', user: { summary: 'Kenji Watanabe' } }]);
  expect(column(log, 'summary')).toContain('Notified Kenji Watanabe by sms.');
});

test.each([
  [{}, 'responder_request_targets'],
  [{ responder_request_targets: [] }, 'responder_request_targets'],
  [{ responder_request_targets: [{ id: 'P1', type: 'user' }] }, 'responder_request_target'],
])('%j is refused', async (fields, error) => {
  const { send, idOf, openIncident } = openSandbox();
  const path = `/incidents/${await openIncident('Checkout API')}/responder_requests`;
  const requester_id = await idOf('users', 'Dana Reyes');

  const answer = await send(`POST ${path}`, { body: { requester_id, message, ...fields } });

  expect(answer.status).toBe(400);
  expect(String(at(answer.body, 'error.errors'))).toContain(error);
});

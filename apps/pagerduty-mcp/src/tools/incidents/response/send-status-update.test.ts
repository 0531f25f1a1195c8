import { expect, test } from 'vitest';
import { serve } from '../../../testing/serve.ts';

const incident_id = '3817';

test('sends a status update in the name of the caller', async () => {
  const served = await serve();

  const { rows, metadata } = await served.call('send_status_update', {
    ...{ incident_id, message: 'A fix is on its way', subject: 'Checkout' },
    html_message: '<p>A fix is on its way</p>',
  });

  expect(metadata.description).toMatch(/^Status update sent to the subscribers of incident \w+$/);
  expect(rows).toMatchObject([
    { message: 'A fix is on its way', subject: 'Checkout', sender: { name: 'Dana Reyes' } },
  ]);
  expect(served.sent).toContainEqual(
    expect.stringMatching(/^POST \/incidents\/Q\w+\/status_updates$/),
  );
});

test.each([
  [{ message: ' ' }, 'message'],
  [{ message: 'x', subject: 'Checkout' }, 'subject and html_message go together'],
  [{ message: 'x', html_message: '<p>x</p>' }, 'subject and html_message go together'],
])('%j is refused before anything is sent', async (args, message) => {
  const { call, sent } = await serve();

  const { error } = await call('send_status_update', { incident_id, ...args });

  expect(error?.code).toBe('INVALID_INPUT');
  expect(error?.message).toContain(message);
  expect(sent.filter((line) => !line.startsWith('GET '))).toEqual([]);
});

test('a key of the account says whom it needs', async () => {
  const { call } = await serve({ key: 'account' });

  const { error } = await call('send_status_update', { incident_id, message: 'x' });

  expect(error?.code).toBe('NO_USER_CONTEXT');
});

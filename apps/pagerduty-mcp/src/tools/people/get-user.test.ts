import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test.each(['me', 'dana reyes', 'dana.reyes@acme-outdoor.example'])(
  '%s is answered with addresses, rules in words, and where they are on call',
  async (user_id) => {
    const { call } = await serve();

    const { rows, metadata } = await call('get_user', { user_id });

    expect(metadata.description).toBe('User Dana Reyes');
    expect(rows[0]).toMatchObject({
      ...{ name: 'Dana Reyes', teams: [{ name: 'Payments' }] },
      contact_methods: expect.arrayContaining([
        expect.objectContaining({ type: 'sms', address: expect.stringMatching(/\d/) }),
      ]),
      notification_rules: expect.arrayContaining([
        { id: expect.any(String), rule: expect.stringMatching(/^high urgency: at once by /) },
      ]),
      on_call_now: expect.any(Array),
    });
  },
);

test('where they are on call is left out with a warning where it cannot be read', async () => {
  const { call, sandbox } = await serve();
  sandbox.faults.inject({ on: 'GET /oncalls', kind: 'status', status: 500 });

  const { rows, metadata } = await call('get_user', { user_id: 'me' });

  expect(rows[0]).not.toHaveProperty('on_call_now');
  expect(metadata.warnings).toEqual([
    expect.stringMatching(/^Answered without where they are on call: /),
  ]);
});

test('a name that nobody has answers the closest', async () => {
  const { call } = await serve();

  const { error } = await call('get_user', { user_id: 'Dana Reyse' });

  expect(error?.code).toBe('INVALID_USER_ID');
  expect(error?.message).toContain('Dana Reyes (P');
});

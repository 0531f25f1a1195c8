import { expect, test } from 'vitest';
import { type Setting, serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

test.each(['modern', 'legacy'] as const)('answers a %s client in the envelope', async (era) => {
  const { call } = await serve({ era });

  const { envelope } = await call('build_user_context');

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "metadata": {
        "count": 1,
        "description": "You are Dana Reyes",
      },
      "user_contexts": [
        {
          "email": "dana.reyes@acme-outdoor.example",
          "escalation_policies": [
            {
              "id": "<id>",
              "name": "Checkout & Payments",
            },
            {
              "id": "<id>",
              "name": "Orders",
            },
          ],
          "id": "<id>",
          "name": "Dana Reyes",
          "services": [
            {
              "id": "<id>",
              "name": "Checkout API",
            },
            {
              "id": "<id>",
              "name": "Order Service",
            },
            {
              "id": "<id>",
              "name": "Payment Gateway",
            },
          ],
          "teams": [
            {
              "id": "<id>",
              "name": "Payments",
            },
          ],
        },
      ],
    }
  `);
});

test.each<[who: string, setting: Setting, name: string, parts: string[][]]>([
  [
    'a manager who is on no policy',
    { key: 'manager' },
    'Helen Cho',
    [
      ['Payments'],
      ['Checkout API', 'Order Service', 'Payment Gateway'],
      ['Checkout & Payments', 'Orders'],
    ],
  ],
  ['a user without teams', { key: 'userWithoutTeam' }, 'Sam Okafor', [[], [], []]],
  [
    'a key of the account with an e-mail',
    { key: 'account', userEmail: 'KENJI.watanabe@acme-outdoor.example' },
    'Kenji Watanabe',
    [
      ['Platform'],
      ['Data Pipeline', 'Identity', 'Inventory Sync', 'Search', 'Web Storefront'],
      ['Data & Inventory', 'Platform'],
    ],
  ],
])('tells %s who they are', async (_, setting, name, parts) => {
  const { call } = await serve(setting);

  const { rows, metadata } = await call('build_user_context');

  const namesOf = (part: unknown) => [part].flat().map((one) => Reflect.get(Object(one), 'name'));
  const [context = {}] = rows;
  expect(metadata).toEqual({ count: 1, description: `You are ${name}` });
  expect([
    namesOf(context['teams']),
    namesOf(context['services']),
    namesOf(context['escalation_policies']),
  ]).toEqual(parts);
});

test('a key of the account is nobody', async () => {
  const { call } = await serve({ key: 'account' });

  const { envelope } = await call('build_user_context');

  expect(envelope).toMatchInlineSnapshot(`
    {
      "error": {
        "code": "NO_USER_CONTEXT",
        "hint": "Set PAGERDUTY_USER_EMAIL to the e-mail of a user, or use a key of a user.",
        "message": "this key belongs to the account, not to a user",
      },
      "metadata": {
        "count": 0,
        "description": "Error occurred while processing request",
      },
      "user_contexts": [],
    }
  `);
});

test('is asked of PagerDuty once', async () => {
  const { call, sent } = await serve();

  await Promise.all([call('build_user_context'), call('build_user_context')]);
  await call('build_user_context');

  expect(sent.map((line) => line.replace(/\?.*/, '')).toSorted()).toEqual([
    'GET /escalation_policies',
    'GET /services',
    'GET /users/me',
  ]);
});

test('an upstream failure is told in the envelope, and the next call tries again', async () => {
  const { call, sandbox } = await serve();
  sandbox.faults.inject({ on: 'GET /services', kind: 'status', status: 500 });

  const failed = await call('build_user_context');
  const next = await call('build_user_context');

  expect(failed.envelope).toMatchObject({ user_contexts: [], error: { code: 'UPSTREAM_ERROR' } });
  expect(next.error).toBeUndefined();
});

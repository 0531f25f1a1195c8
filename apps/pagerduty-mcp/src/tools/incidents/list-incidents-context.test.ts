import { expect, test } from 'vitest';
import { type Setting, serve } from '../../testing/serve.ts';

const open = { statuses: ['triggered', 'acknowledged'], fields: ['title', 'teams', 'assignees'] };
const ofPayments = [
  'Payment Gateway: upstream timeouts above 15 %',
  'Order Service: new orders 70 % below baseline',
  'Checkout API: 5xx rate above 20 % in us-east-1',
];
const ofPlatform = [
  'Search: index lag above 15 min on shard 7 (reindex)',
  'Data Pipeline: nightly export is late',
];

test.each<[who: string, setting: Setting, args: object, titles: string[], words: string]>([
  ['a user', {}, {}, ofPayments, '3 incidents of your teams, newest first'],
  [
    'a user who asks for the context',
    {},
    { current_user_context: true },
    ofPayments,
    '3 incidents of your teams, newest first',
  ],
  [
    'a model that spells the context as text',
    {},
    { current_user_context: 'false' },
    [...ofPayments, ...ofPlatform],
    '5 incidents, newest first',
  ],
  [
    'a manager who is on no policy',
    { key: 'manager' },
    {},
    ofPayments,
    '3 incidents of your teams, newest first',
  ],
  [
    'a user without teams',
    { key: 'userWithoutTeam' },
    {},
    ofPlatform.slice(1),
    '1 incident assigned to you',
  ],
  [
    'a key of the account with an e-mail',
    { key: 'account', userEmail: 'aisha.bello@acme-outdoor.example' },
    { current_user_context: true },
    ofPlatform,
    '2 incidents of your teams, newest first',
  ],
  [
    'a user without the context',
    {},
    { current_user_context: false },
    [...ofPayments, ...ofPlatform],
    '5 incidents, newest first',
  ],
  [
    'a key of the account without the context',
    { key: 'account' },
    { current_user_context: false },
    [...ofPayments, ...ofPlatform],
    '5 incidents, newest first',
  ],
])('%s sees what is theirs', async (_, setting, args, titles, words) => {
  const { call } = await serve(setting);

  const { rows, metadata } = await call('list_incidents', { ...open, ...args });

  expect(rows.map(({ title }) => title)).toEqual(titles);
  expect(metadata).toEqual({ count: titles.length, description: words });
});

test('a key of the account sees everything by default, and is told so', async () => {
  const { call, sent } = await serve({ key: 'account' });

  const { rows, metadata } = await call('list_incidents', open);

  expect(rows.map(({ title }) => title)).toEqual([...ofPayments, ...ofPlatform]);
  expect(metadata).toMatchInlineSnapshot(`
    {
      "count": 5,
      "description": "5 incidents, newest first",
      "warnings": [
        "Not narrowed to you: this key belongs to the account, not to a user. Set PAGERDUTY_USER_EMAIL to the e-mail of a user, or use a key of a user.",
      ],
    }
  `);
  expect(sent.at(-1)).not.toContain('_ids');
});

test.each<[who: string, setting: Setting]>([
  ['a key of the account', { key: 'account' }],
  ['an e-mail that nobody has', { key: 'account', userEmail: 'nobody@acme-outdoor.example' }],
])(
  '%s that asks for the context gets an error, and no incidents are asked for',
  async (_, setting) => {
    const { call, sent } = await serve(setting);

    const { error } = await call('list_incidents', { current_user_context: true });

    expect(error?.code).toBe('NO_USER_CONTEXT');
    expect(error?.hint).toContain('PAGERDUTY_USER_EMAIL');
    expect(sent.some((line) => line.startsWith('GET /incidents'))).toBe(false);
  },
);

test('a user without teams is asked for by id: a filter never drops out', async () => {
  const { call, sent } = await serve({ key: 'userWithoutTeam' });
  const me = (await call('build_user_context')).rows[0]?.['id'];

  await call('list_incidents');

  expect(sent.at(-1)).toContain(`user_ids[]=${me}`);
  expect(sent.at(-1)).not.toContain('team_ids');
});

test('filters of one’s own are passed on without the context', async () => {
  const { call, sent } = await serve();
  const { rows: people } = await call('build_user_context');
  const { rows: before } = await call('list_incidents', { ...open, fields: ['service', 'teams'] });
  const service = before[0]?.['service'];

  const { rows } = await call('list_incidents', {
    ...open,
    fields: ['service'],
    current_user_context: false,
    service_ids: [Reflect.get(Object(service), 'id')],
    user_ids: people[0]?.['id'],
  });

  expect(rows).toEqual([{ service }]);
  expect(sent.at(-1)).toMatch(/service_ids\[\]=P\w+&user_ids\[\]=P\w+/);
});

test('the user is looked up once for many calls, and again by another key', async () => {
  const { call, sent, sandbox } = await serve();
  const other = await serve({ key: 'userWithoutTeam', sandbox });

  await Promise.all([call('list_incidents'), call('list_incidents'), call('list_oncalls')]);
  const { metadata } = await other.call('list_incidents', open);

  expect(sent.filter((line) => line === 'GET /users/me')).toHaveLength(1);
  expect(metadata.description).toBe('1 incident assigned to you');
});

test('a user who cannot be looked up fails the call, and the next call looks again', async () => {
  const { call, sandbox } = await serve();
  sandbox.faults.inject({ on: 'GET /users/me', kind: 'status', status: 503 });

  const failed = await call('list_incidents', open);
  const next = await call('list_incidents', open);

  expect(failed.error?.code).toBe('UPSTREAM_ERROR');
  expect(next.rows.map(({ title }) => title)).toEqual(ofPayments);
});

import { expect, test } from 'vitest';
import { type Setting, serve } from '../../testing/serve.ts';

const ofPayments = [
  'Checkout & Payments 1: Dana Reyes',
  'Checkout & Payments 2: Tomás Ortega',
  'Checkout & Payments 3: Marcus Lee',
  'Orders 1: Tomás Ortega',
  'Orders 2: Dana Reyes',
];
const ofPlatform = [
  'Data & Inventory 1: Lukas Meyer',
  'Data & Inventory 2: Sam Okafor',
  'Data & Inventory 2: Ingrid Solberg',
  'Platform 1: Lukas Meyer',
  'Platform 2: Ingrid Solberg',
];
const everybody = [
  ...ofPayments.slice(0, 3),
  ...ofPlatform.slice(0, 3),
  ...ofPayments.slice(3),
  ...ofPlatform.slice(3),
];

/** `Orders 1: Dana Reyes` of a row. */
function shorten(row: Readonly<Record<string, unknown>>): string {
  const name = (value: unknown) => Reflect.get(Object(value), 'name');
  return `${name(row['escalation_policy'])} ${row['escalation_level']}: ${name(row['user'])}`;
}

test.each<
  [who: string, setting: Setting, args: Record<string, unknown>, people: string[], words: string]
>([
  ['a user who is asked who is on call for my team', {}, {}, ofPayments, '5 oncalls of your teams'],
  ['a manager who is on no policy', { key: 'manager' }, {}, ofPayments, '5 oncalls of your teams'],
  [
    'a user without teams',
    { key: 'userWithoutTeam' },
    {},
    ['Data & Inventory 2: Sam Okafor'],
    '1 oncall of your own',
  ],
  [
    'a key of the account with an e-mail',
    { key: 'account', userEmail: 'ingrid.solberg@acme-outdoor.example' },
    {},
    ofPlatform,
    '5 oncalls of your teams',
  ],
  ['a user without the context', {}, { current_user_context: false }, everybody, '10 oncalls'],
])('%s gets those concerned', async (_, setting, args, people, words) => {
  const { call } = await serve(setting);

  const { rows, metadata } = await call('list_oncalls', args);

  expect(rows.map(shorten)).toEqual(people);
  expect(metadata).toEqual({ count: people.length, description: words });
});

test('a key of the account gets everybody by default, and is told so', async () => {
  const { call, sent } = await serve({ key: 'account' });

  const { rows, metadata } = await call('list_oncalls');

  expect(rows.map(shorten)).toEqual(everybody);
  expect(metadata.warnings).toEqual([expect.stringContaining('Not narrowed to you')]);
  expect(sent.at(-1)).not.toContain('_ids');
});

test('a key of the account that asks for the context gets an error', async () => {
  const { call, sent } = await serve({ key: 'account' });

  const { error } = await call('list_oncalls', { current_user_context: true });

  expect(error?.code).toBe('NO_USER_CONTEXT');
  expect(sent).toEqual(['GET /users/me']);
});

test('a schedule narrows the context further', async () => {
  const { call, sent } = await serve();
  const { rows: before } = await call('list_oncalls');
  const schedule = Reflect.get(Object(before[0]?.['schedule']), 'id');

  const { rows } = await call('list_oncalls', { schedule_ids: [schedule] });

  expect(rows.map(shorten)).toEqual([ofPayments[0], ofPayments[4]]);
  expect(sent.at(-1)).toMatch(/schedule_ids\[\]=P\w+&escalation_policy_ids\[\]=P\w+/);
});

test('filters of one’s own are passed on without the context', async () => {
  const { call } = await serve({ key: 'account' });
  const { rows: before } = await call('list_oncalls', { current_user_context: false });
  const marcus = before.find((row) => shorten(row) === ofPayments[2]);

  const { rows } = await call('list_oncalls', {
    current_user_context: false,
    user_ids: [Reflect.get(Object(marcus?.['user']), 'id')],
    escalation_policy_ids: [Reflect.get(Object(marcus?.['escalation_policy']), 'id')],
  });

  expect(rows).toEqual([marcus]);
});

test.each(['user_ids', 'escalation_policy_ids'])('refuses %s beside the context', async (name) => {
  const { call, sent } = await serve();

  const { error } = await call('list_oncalls', { [name]: ['PX78VZU'] });

  expect(error?.code).toBe('INVALID_INPUT');
  expect(error?.message).toBe(`${name} cannot be combined with current_user_context`);
  expect(sent).toEqual([]);
});

test('a team without policies does not widen the answer to everybody', async () => {
  const { call, sandbox, sent } = await serve();
  const body = { escalation_policies: [], limit: 100, offset: 0, total: null, more: false };
  sandbox.faults.inject({ on: 'GET /escalation_policies', kind: 'status', status: 200, body });

  const { rows, metadata } = await call('list_oncalls');

  expect(rows.map(shorten)).toEqual([ofPayments[0], ofPayments[4]]);
  expect(metadata.description).toBe('2 oncalls of your own');
  expect(sent.at(-1)).toMatch(/^GET \/oncalls\?user_ids\[\]=P\w+&/);
});

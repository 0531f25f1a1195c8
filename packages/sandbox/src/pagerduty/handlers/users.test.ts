import { expect, test } from 'vitest';
import { at, column, openSandbox } from '../sandbox.fixture.ts';

test('lists users by name, by team and by query', async () => {
  const { list, idOf } = openSandbox();
  const platform = await idOf('teams', 'Platform');

  const names = column(await list('/users'), 'name');

  expect(names).toHaveLength(10);
  expect(names[0]).toBe('Aisha Bello');
  expect(column(await list(`/users?team_ids[]=${platform}`), 'name')).toEqual([
    'Aisha Bello',
    'Ingrid Solberg',
    'Kenji Watanabe',
    'Lukas Meyer',
  ]);
  expect(column(await list('/users?query=REY'), 'name')).toEqual(['Dana Reyes']);
});

test('shows a user, with references or in full', async () => {
  const { get, idOf } = openSandbox();
  const id = await idOf('users', 'Lukas Meyer');
  const includes = ['contact_methods', 'notification_rules', 'teams', 'subdomains'];

  const plain = await get(`/users/${id}`);
  const full = await get(`/users/${id}?${includes.map((one) => `include[]=${one}`).join('&')}`);

  expect(plain).toMatchObject({
    user: {
      id,
      type: 'user',
      summary: 'Lukas Meyer',
      job_title: null,
      contact_methods: { 0: { type: 'email_contact_method_reference' } },
      teams: [{ type: 'team_reference' }],
    },
  });
  expect(at(full, 'user')).toMatchObject({
    contact_methods: {
      0: { type: 'email_contact_method', address: 'lukas.meyer@acme-outdoor.example' },
    },
    notification_rules: { 0: { type: 'assignment_notification_rule', urgency: 'high' } },
    teams: [{ type: 'team', name: 'Platform' }],
    subdomains: ['acme-outdoor'],
  });
});

test('tells the user of a key who they are', async () => {
  const { sandbox, get } = openSandbox();

  const [dana, sam, helen] = await Promise.all([
    get('/users/me', sandbox.keys.user),
    get('/users/me', sandbox.keys.userWithoutTeam),
    get('/users/me', sandbox.keys.manager),
  ]);

  expect(dana).toMatchObject({ user: { name: 'Dana Reyes', teams: [{ summary: 'Payments' }] } });
  expect(sam).toMatchObject({ user: { name: 'Sam Okafor', teams: [] } });
  expect(helen).toMatchObject({ user: { name: 'Helen Cho', teams: [{ summary: 'Payments' }] } });
});

test('cannot tell the user of a key of the account, and says so in a text', async () => {
  const { sandbox, send } = openSandbox();

  const answer = await send('GET /users/me', { key: sandbox.keys.account });

  expect(answer.status).toBe(400);
  expect(answer.body).toEqual({ error: expect.stringContaining('account-level access token') });
});

test('shows calendar addresses to the user and to administrators only', async () => {
  const { sandbox, get, idOf } = openSandbox();
  const dana = await idOf('users', 'Dana Reyes');
  const path = `/users/${dana}?include[]=calendar_urls`;

  expect(at(await get(path), 'user.http_cal_url')).toMatch(/^https:\/\/webcal\./);
  expect(at(await get(path, sandbox.keys.manager), 'user.web_cal_url')).toMatch(/^webcal:/);
  expect(at(await get(path, sandbox.keys.userWithoutTeam), 'user')).not.toHaveProperty(
    'http_cal_url',
  );
});

test('lists contact methods', async () => {
  const { list, idOf } = openSandbox();
  const id = await idOf('users', 'Dana Reyes');

  const methods = await list(`/users/${id}/contact_methods`);

  expect(column(methods, 'type')).toEqual([
    'email_contact_method',
    'push_notification_contact_method',
    'sms_contact_method',
    'phone_contact_method',
  ]);
});

test('knows no other users', async () => {
  const { send } = openSandbox();

  expect((await send('GET /users/PNO')).status).toBe(404);
  expect((await send('GET /users/PNO/contact_methods')).status).toBe(404);
  expect((await send('GET /users?include[]=friends')).status).toBe(400);
});

import { expect, test } from 'vitest';
import { at, column, openSandbox } from '../../sandbox.fixture.ts';

const returns = { team: { type: 'team', name: 'Returns' } };

async function openPayments() {
  const opened = openSandbox();
  const team = `/teams/${await opened.idOf('teams', 'Payments')}`;
  const user = async (name: string) => `/users/${await opened.idOf('users', name)}`;
  return { ...opened, team, user };
}

test('what changes is in the audit trail, with what it was', async () => {
  const { send, get, team, user } = await openPayments();

  await send(`PUT ${team}`, { body: { team: { type: 'team', description: 'All money.' } } });
  await send(`PUT ${team}${await user('Sam Okafor')}`, { body: { role: 'observer' } });
  const trail = await get(`${team}/audit/records`);

  expect(at(trail, 'records')).toMatchObject([
    {
      action: 'update',
      details: {
        fields: [],
        references: [{ name: 'team_members', added: [{ summary: 'Sam Okafor' }] }],
      },
    },
    {
      action: 'update',
      details: {
        fields: [{ name: 'description', before_value: expect.any(String), value: 'All money.' }],
        references: [],
      },
    },
  ]);
});

test('how a user is reached is audited as a change of the user', async () => {
  const { send, get, user } = await openPayments();
  const dana = await user('Dana Reyes');
  const contact_method = { type: 'phone_contact_method', label: 'Home', address: '5550142' };

  await send(`POST ${dana}/contact_methods`, {
    body: { contact_method: { ...contact_method, country_code: 44 } },
  });
  const trail = await get(`${dana}/audit/records`);
  const methods = await get(`${dana}/contact_methods`);

  expect(at(trail, 'records.0.details.references')).toMatchObject([
    { name: 'contact_methods', added: [{ summary: 'Home' }] },
  ]);
  expect(at(methods, 'contact_methods')).toContainEqual(
    expect.objectContaining({ ...contact_method, country_code: 44 }),
  );
});

test.each([
  [{ type: 'phone_contact_method', address: '5550142' }, 'country_code is required'],
  [{ type: 'sms_contact_method', address: '+44 555', country_code: 44 }, 'Address is invalid'],
  [{ type: 'email_contact_method', address: 'dana' }, 'Address is invalid'],
])('refuses %j', async (contact_method, error) => {
  const { send, user } = await openPayments();

  const { status, body } = await send(`POST ${await user('Dana Reyes')}/contact_methods`, {
    body: { contact_method },
  });

  expect([status, at(body, 'error.errors.0')]).toEqual([400, error]);
});

test('deletes a team that has nothing, to a team that exists', async () => {
  const { send, list, idOf, team } = await openPayments();
  await send('POST /teams', { body: returns });
  const made = `/teams/${await idOf('teams', 'Returns')}`;

  const toNobody = await send(`DELETE ${made}?reassignment_team=PNO`);
  const done = await send(`DELETE ${made}?reassignment_team=${team.slice('/teams/'.length)}`);
  const kept = await send(`DELETE ${team}`);

  expect([toNobody.status, done.status, kept.status]).toEqual([404, 204, 400]);
  expect(column(await list('/teams'), 'name')).toEqual(['Payments', 'Platform']);
});

test('keeps a user whom a policy, a schedule or an open incident needs', async () => {
  const { send, team, user, idOf, openIncident } = await openPayments();
  const incident = await openIncident('Checkout API');
  const helen = await user('Helen Cho');
  const assignee = { id: await idOf('users', 'Helen Cho'), type: 'user_reference' };
  await send(`PUT /incidents/${incident}`, {
    body: { incident: { type: 'incident', assignments: [{ assignee }] } },
    headers: { From: 'dana.reyes@acme-outdoor.example' },
  });

  const answers = await Promise.all([
    send(`DELETE ${await user('Marcus Lee')}`),
    send(`DELETE ${team}${await user('Marcus Lee')}`),
    send(`DELETE ${helen}`),
    send(`DELETE ${team}${helen}`),
  ]);

  expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 204]);
  expect(at(answers[2]?.body, 'error.message')).toBe('The user has assigned incidents');
});

import { expect, test } from 'vitest';
import { at, column, openSandbox } from '../sandbox.fixture.ts';

test('lists and shows teams', async () => {
  const { get, list, idOf } = openSandbox();
  const id = await idOf('teams', 'Payments');

  expect(column(await list('/teams'), 'name')).toEqual(['Payments', 'Platform']);
  expect(column(await list('/teams?query=plat'), 'name')).toEqual(['Platform']);
  expect(await get(`/teams/${id}?include[]=privileges`)).toMatchObject({
    team: { id, type: 'team', name: 'Payments', default_role: 'manager' },
  });
});

test('lists members with their roles', async () => {
  const { get, list, idOf } = openSandbox();
  const id = await idOf('teams', 'Payments');

  const members = await list(`/teams/${id}/members`);

  expect(members.map((row) => [at(row, 'user.summary'), at(row, 'role')])).toEqual([
    ['Dana Reyes', 'responder'],
    ['Helen Cho', 'manager'],
    ['Marcus Lee', 'manager'],
    ['Priya Nair', 'responder'],
    ['Tomás Ortega', 'responder'],
  ]);
  expect(await get(`/teams/${id}/members?include[]=users&limit=2`)).toMatchObject({
    members: [{ user: { type: 'user', email: expect.any(String) } }, {}],
    more: true,
  });
});

test('knows no other teams', async () => {
  const { send } = openSandbox();

  expect((await send('GET /teams/PNO')).status).toBe(404);
  expect((await send('GET /teams/PNO/members')).status).toBe(404);
});

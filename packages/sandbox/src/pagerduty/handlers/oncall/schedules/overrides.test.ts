import { expect, test } from 'vitest';
import { at, column, openSandbox, text } from '../../../sandbox.fixture.ts';

const start = '2026-11-20T14:00:00Z';
const end = '2026-11-20T18:00:00Z';

async function open() {
  const opened = openSandbox();
  const path = `/schedules/${await opened.idOf('schedules', 'Payments Primary')}`;
  const user = { id: await opened.idOf('users', 'Helen Cho'), type: 'user_reference' };
  const override = (...overrides: readonly object[]) =>
    opened.send(`POST ${path}/overrides`, { body: { overrides } });
  const onCall = async () => column(await opened.list(`${path}/users`), 'name');
  return { ...opened, path, user, override, onCall };
}

test('an override puts its user on call, on the schedule and on the policies that use it', async () => {
  const { path, user, override, list, onCall } = await open();

  const { status } = await override({ start, end, user });
  const turns = await list(`/oncalls?schedule_ids[]=${path.split('/').at(-1)}`);

  expect(status).toBe(201);
  expect(await onCall()).toEqual(['Helen Cho']);
  expect(column(turns, 'user.summary')).toContain('Helen Cho');
});

test('each override has a status of its own', async () => {
  const { user, override, onCall } = await open();

  const { body } = await override(
    { start, end, user: { id: 'PNOBODY' } },
    { start: end, end: start, user },
    { start, end, user },
  );

  expect(body).toMatchObject([
    { status: 400, errors: ['User not found'] },
    { status: 400, errors: ['End must be after start'] },
    { status: 201 },
  ]);
  expect(await onCall()).toEqual(['Helen Cho']);
});

test.each([
  ['without overrides', undefined],
  ['with none', []],
  ['without an end', [{ start, user: { id: 'PX' } }]],
  ['with times that are none', [{ start: 'soon', end, user: { id: 'PX' } }]],
])('refuses a body %s', async (_, overrides) => {
  const { path, send } = await open();

  const { status } = await send(`POST ${path}/overrides`, { body: { overrides } });

  expect(status).toBe(400);
});

test('deleting one that is ahead forgets it', async () => {
  const { path, user, override, send, list } = await open();
  const range = 'since=2026-11-24&until=2026-11-25';
  const before = await list(`${path}/overrides?${range}`);
  const { body } = await override({
    ...{ start: '2026-11-24T10:00:00Z', end: '2026-11-24T12:00:00Z', user },
  });

  const { status } = await send(`DELETE ${path}/overrides/${text(body, '0.override.id')}`);

  expect(status).toBe(204);
  expect(await list(`${path}/overrides?${range}`)).toEqual(before);
});

test('deleting one that runs ends it now, and one that is past is refused', async () => {
  const { clock, path, user, override, send, list, onCall } = await open();
  const before = await onCall();
  const { body } = await override({ start, end, user });
  const one = `${path}/overrides/${text(body, '0.override.id')}`;

  const first = await send(`DELETE ${one}`);
  const second = await send(`DELETE ${one}`);
  const kept = await list(`${path}/overrides?since=${start}&until=${end}`);

  expect([first.status, second.status]).toEqual([200, 400]);
  expect(await onCall()).toEqual(before);
  const row = kept.find((each) => at(each, 'id') === text(body, '0.override.id'));
  expect(Date.parse(text(row, 'end'))).toBe(clock.now);
});

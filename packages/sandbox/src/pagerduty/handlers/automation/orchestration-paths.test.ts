import { expect, test } from 'vitest';
import { at, openSandbox, text } from '../../sandbox.fixture.ts';

async function openRouter() {
  const opened = openSandbox();
  const orchestration = text((await opened.list('/event_orchestrations'))[0], 'id');
  const path = `/event_orchestrations/${orchestration}/router`;
  const put = (sets: unknown) =>
    opened.send(`PUT ${path}`, { body: { orchestration_path: { sets } } });
  return { ...opened, orchestration, path, put };
}

test('a write gives new rules ids, keeps those of old ones, and is another version', async () => {
  const { get, path, put, idOf } = await openRouter();
  const before = await get(path);
  const route_to = await idOf('services', 'Checkout API');
  const old = at(before, 'orchestration_path.sets.0.rules.0');

  const { status } = await put([{ id: 'start', rules: [old, { actions: { route_to } }] }]);

  const after = await get(path);
  expect(status).toBe(200);
  expect(at(after, 'orchestration_path.sets.0.rules.0')).toEqual(old);
  expect(at(after, 'orchestration_path.sets.0.rules.1.id')).toMatch(/^[\da-f]{8}$/);
  expect(at(after, 'orchestration_path.version')).not.toBe(
    at(before, 'orchestration_path.version'),
  );
  expect(at(after, 'orchestration_path.catch_all')).toEqual(
    at(before, 'orchestration_path.catch_all'),
  );
});

test('counts the services that a router sends to', async () => {
  const { get, orchestration, put } = await openRouter();
  const routes = async () =>
    at(await get(`/event_orchestrations/${orchestration}`), 'orchestration.routes');
  const before = await routes();

  await put([{ id: 'start', rules: [] }]);

  expect([before, await routes()]).toEqual([2, 0]);
});

test.each([
  ['no set to start with', [{ id: 'later', rules: [] }], 'start'],
  [
    'two sets',
    [
      { id: 'start', rules: [] },
      { id: 'later', rules: [] },
    ],
    'one set',
  ],
  ['an unknown service', [{ id: 'start', rules: [{ actions: { route_to: 'PX' } }] }], 'route_to'],
  ['a rule without actions', [{ id: 'start', rules: [{ label: 'x' }] }], 'actions'],
])('refuses a router with %s', async (_, sets, words) => {
  const { put } = await openRouter();

  const { status, body } = await put(sets);

  expect(status).toBe(400);
  expect(JSON.stringify(at(body, 'error.errors'))).toContain(words);
});

import { expect, test } from 'vitest';
import { TestClient } from './test-client.fixture.ts';

test('lists never hold values; the read of one does', async () => {
  const client = new TestClient();
  const check = await client.checkId('Accounts sign-in');

  const secrets = await client.rows('GET /secrets', 'secrets');
  const linked = await client.rows(`GET /checks/${check}/secrets`);
  const one = await client.row(`GET /secrets/${secrets[0]?.id}`);

  expect(secrets.map(({ secret_value }) => secret_value)).toEqual([null, null, null]);
  expect(linked).toMatchObject([
    { env_variable: 'SHOP_USER', secret: { secret_name: 'SHOP_USER', secret_value: null } },
    { env_variable: 'SHOP_PASSWORD', secret: { secret_value: null } },
  ]);
  expect(one['secret_value']).toMatch(/^sandbox-/);
});

test('makes a secret under a new name, changes its value, deletes it', async () => {
  const client = new TestClient();
  const body = { secret_name: 'TOKEN', secret_value: 'one' };

  const made = await client.row('POST /secrets', { body });
  const taken = await client.ask('POST /secrets', { body });
  const changed = await client.row(`PATCH /secrets/${made.id}`, { body: { secret_value: 'two' } });
  const read = await client.row(`GET /secrets/${made.id}`);
  const deleted = await client.ask(`DELETE /secrets/${made.id}`);
  const gone = await client.ask(`GET /secrets/${made.id}`);

  expect([made['secret_value'], changed['secret_value'], read['secret_value']]).toEqual([
    null,
    null,
    'two',
  ]);
  expect([taken.status, deleted.status, gone.status]).toEqual([400, 204, 404]);
});

test.each([
  { name: 'A', value: 'b' },
  { secret_name: 'A' },
  { secret_name: '', secret_value: 'b' },
])('refuses to make a secret of %j', async (body) => {
  const answer = await new TestClient().ask('POST /secrets', { body });

  expect(answer.status).toBe(422);
});

test('refuses to rename a secret', async () => {
  const client = new TestClient();
  const [secret] = await client.rows('GET /secrets', 'secrets');

  const answer = await client.ask(`PATCH /secrets/${secret?.id}`, { body: { secret_name: 'B' } });

  expect(answer.status).toBe(422);
});

test('adds, replaces and removes the secrets of a check', async () => {
  const client = new TestClient();
  const path = `/checks/${await client.checkId('Search API')}/secrets`;
  const [first, second] = await client.rows('GET /secrets', 'secrets');
  const link = { secret_id: first?.id, env_variable: 'KEY' };

  const added = await client.ask(`POST ${path}`, { body: link });
  const twice = await client.ask(`POST ${path}`, { body: link });
  const replaced = await client.ask(`PUT ${path}`, {
    body: [{ secret_id: second?.id, env_variable: 'OTHER' }],
  });
  const unknown = await client.ask(`PUT ${path}`, {
    body: [{ secret_id: 'abcabcabcabc', env_variable: 'X' }],
  });
  const removed = await client.ask(`DELETE ${path}/${second?.id}`);
  const again = await client.ask(`DELETE ${path}/${second?.id}`);

  expect(added).toMatchObject({ status: 201, body: { ...link, secret: { secret_value: null } } });
  expect(replaced).toMatchObject({ status: 200, body: [{ env_variable: 'OTHER' }] });
  expect([twice, unknown, removed, again].map(({ status }) => status)).toEqual([
    400, 404, 204, 404,
  ]);
  expect(await client.rows(`GET ${path}`)).toEqual([]);
});

test('a deleted secret leaves the checks that used it', async () => {
  const client = new TestClient();
  const check = await client.checkId('Accounts sign-in');
  const [secret] = await client.rows('GET /secrets', 'secrets');

  await client.ask(`DELETE /secrets/${secret?.id}`);
  const left = await client.row(`GET /checks/${check}`);

  expect(left['secrets']).toMatchObject([{ env_variable: 'SHOP_PASSWORD' }]);
});

test('an update of a check replaces its secrets', async () => {
  const client = new TestClient();
  const check = await client.checkId('Accounts sign-in');

  const emptied = await client.row(`PATCH /checks/${check}`, { body: { secrets: [] } });
  const refused = await client.ask(`PATCH /checks/${check}`, {
    body: { secrets: [{ secret_id: 'x', env_var_name: 'Y' }] },
  });

  expect(emptied['secrets']).toEqual([]);
  expect(refused.status).toBe(422);
});

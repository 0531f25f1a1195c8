import { expect, test } from 'vitest';
import { TestClient } from './test-client.fixture.ts';

test('lists groups with how many checks they have', async () => {
  const answer = await new TestClient().ask('GET /check-groups');

  expect(answer.body).toMatchObject({
    groups: [
      { name: 'Shop', checks_count: 6 },
      { name: 'Platform', checks_count: 6 },
    ],
    pagination: { total_items: 2 },
  });
});

test('makes, changes and deletes a group; its checks become ungrouped', async () => {
  const client = new TestClient();
  const check = await client.checkId('Search API');

  const made = await client.row('POST /check-groups', { body: { name: 'Mine', color: '#00ff00' } });
  const assigned = await client.ask(`PATCH /checks/${check}/group`, {
    body: { group_id: made.id },
  });
  const changed = await client.row(`PATCH /check-groups/${made.id}`, { body: { position: 0 } });
  const members = await client.rows(`GET /check-groups/${made.id}/checks`, 'checks');
  await client.ask(`DELETE /check-groups/${made.id}`);
  const after = await client.row(`GET /checks/${check}`);
  const gone = await client.ask(`GET /check-groups/${made.id}`);

  expect(assigned.body).toMatchObject({ check_id: check, group_id: made.id });
  expect(changed).toMatchObject({ name: 'Mine', position: 0, checks_count: 1 });
  expect(members.map(({ name }) => name)).toEqual(['Search API']);
  expect([after['group_id'], after['group'], gone.status]).toEqual([null, null, 404]);
});

test('takes a check out of its group with an explicit null only', async () => {
  const client = new TestClient();
  const check = await client.checkId('Search API');

  const absent = await client.ask(`PATCH /checks/${check}/group`, { body: {} });
  const unknown = await client.ask(`PATCH /checks/${check}/group`, { body: { group_id: 'x' } });
  const explicit = await client.ask(`PATCH /checks/${check}/group`, { body: { group_id: null } });

  expect([absent.status, unknown.status]).toEqual([422, 404]);
  expect(explicit.body).toMatchObject({ check_id: check, group_id: null });
});

test.each([{}, { name: 'x', color: 'red' }, { name: 'x', position: -1 }])(
  'refuses to make a group of %j',
  async (body) => {
    const answer = await new TestClient().ask('POST /check-groups', { body });

    expect(answer.status).toBe(422);
  },
);

import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

test('answers the secrets without their values', async () => {
  const { call, sent } = await serve();

  const { envelope, rows } = await call('list_secrets');

  expect(withoutIds(rows[0])).toMatchInlineSnapshot(`
    {
      "created_at": "2025-05-08T15:00:00.000Z",
      "id": "<id>",
      "secret_name": "SHOP_USER",
      "updated_at": "2025-05-08T15:00:00.000Z",
    }
  `);
  expect(rows.map(({ secret_name }) => secret_name)).toEqual([
    'SHOP_USER',
    'SHOP_PASSWORD',
    'SEARCH_PROBE_KEY',
  ]);
  expect(JSON.stringify(envelope)).not.toContain('secret_value');
  expect(sent).toEqual(['GET /secrets?page=1&page_size=25']);
});

test.each(['limit', 'page_size', 'per_page'])('%s is honoured, and goes on', async (name) => {
  const { call } = await serve();

  const first = await call('list_secrets', { [name]: 2 });
  const rest = await call('list_secrets', { cursor: first.metadata.next_cursor });

  expect([first.rows.length, rest.rows.length]).toEqual([2, 1]);
});

test('a value that a list should not hold is not shown', async () => {
  const { call, sandbox } = await serve();
  const body = { secrets: [{ id: 's1', secret_name: 'X', secret_value: 'hush-hush' }] };
  sandbox.faults.inject({ on: 'GET /secrets', kind: 'status', status: 200, body });

  const { envelope, rows } = await call('list_secrets');

  expect(rows).toEqual([{ id: 's1', secret_name: 'X' }]);
  expect(JSON.stringify(envelope)).not.toContain('hush');
});

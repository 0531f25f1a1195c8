import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

const value = 'hush "quoted" value';

test('stores the secret and does not repeat its value', async () => {
  const { call, sent, logged } = await serve();

  const { envelope } = await call('create_secret', { secret_name: 'TOKEN', secret_value: value });

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "metadata": {
        "count": 1,
        "description": "Secret TOKEN is stored",
      },
      "secrets": [
        {
          "created_at": "2026-03-04T15:00:00.000Z",
          "id": "<id>",
          "secret_name": "TOKEN",
          "updated_at": "2026-03-04T15:00:00.000Z",
        },
      ],
    }
  `);
  expect(sent).toEqual([
    `POST /secrets {"secret_name":"TOKEN","secret_value":${JSON.stringify(value)}}`,
  ]);
  expect(logged.join()).not.toContain('hush');
});

test.each([
  [{ name: 'TOKEN', value: 'hush' }, 'hush'],
  [{ secret_data: { secret_name: 'TOKEN', secret_value: 'hush' } }, 'hush'],
  [{ secret_name: 'TOKEN', secret_value: 12345678 }, '12345678'],
  [{ secret_name: 'TOKEN', secret_value: '["a"]' }, '["a"]'],
])('%j is sent in the words of the API', async (args, secret_value) => {
  const { call, sent } = await serve();

  await call('create_secret', args);

  expect(sent).toEqual([`POST /secrets ${JSON.stringify({ secret_name: 'TOKEN', secret_value })}`]);
});

test.each([
  [{ secret_value: ['hush'] }, 'secret_value must be a text that is not empty'],
  [{ secret_value: { deep: 'hush' } }, 'secret_value must be a text that is not empty'],
  [{ secret_value: '' }, 'secret_value must be a text that is not empty'],
  [{}, 'secret_value is required'],
  [{ secret_value: null }, 'secret_value is required'],
  [{ secret_value: 'hush', value: 'hush hush' }, 'secret_value is given twice'],
  [{ secret_value: 'hush', secret_name: 'x'.repeat(101) }, 'secret_name = '],
])('refuses %j without repeating it, and sends nothing', async (args, message) => {
  const { call, sent, logged } = await serve();

  const { envelope, error } = await call('create_secret', { secret_name: 'TOKEN', ...args });

  expect(error?.code).toBe('INVALID_INPUT');
  expect(error?.message).toContain(message);
  expect(JSON.stringify([envelope, logged])).not.toContain('hush');
  expect(sent).toEqual([]);
});

test('a name that is taken is told', async () => {
  const { call } = await serve();

  const { error } = await call('create_secret', { secret_name: 'SHOP_USER', secret_value: value });

  expect(error?.message).toContain('A secret with this name already exists');
});

test.each([
  ['create_secret', 'POST /secrets', { secret_name: 'TOKEN' }],
  ['update_secret', 'PATCH /secrets/{secret_id}', { secret_id: 's1' }],
])('where Pingera repeats the value, %s does not', async (tool, on, args) => {
  const { call, sandbox, logged } = await serve();
  const body = { code: 422, message: `Too weak: ${value}`, errors: { json: [`'${value}'`] } };
  sandbox.faults.inject({ on, kind: 'status', status: 422, body });

  const { envelope, error } = await call(tool, { ...args, secret_value: value });

  expect(error?.message).toBe(`${on} answered 422: Too weak: (masked); json: '(masked)'`);
  expect(JSON.stringify([envelope, logged])).not.toContain('hush');
});

import { expect, test } from 'vitest';
import { play } from '../../scripts/play.fixture.ts';
import { serve } from '../../testing/serve.ts';

const args = { url: 'https://api.example/v1/orders', description: 'Orders can be made' };

test('writes a script of what the old tool failed on, and sends nothing', async () => {
  const { call, sent } = await serve({ mode: 'read_only' });

  const { envelope } = await call('generate_api_check_script', {
    ...args,
    ...{ method: 'POST', headers: { 'x-a': 'b' }, payload: { sku: 'A1' } },
    ...{ expected_status: 201, contains_string: 'created' },
    custom_code: 'expect(JSON.parse(text).id).toBeDefined();',
  });

  expect(envelope).toMatchInlineSnapshot(`
    {
      "metadata": {
        "count": 1,
        "description": "The script is written, not saved",
      },
      "scripts": [
        {
          "how_to_use": "Try it with run_check, then keep it with create_check: type multistep, a name, pw_script.",
          "name": "Orders can be made",
          "pw_script": "import { expect, test } from '@playwright/test';

    test("Orders can be made", async ({ request }) => {
      let response;
      let text;
      const saved = new Map();
      await test.step("POST https://api.example/v1/orders", async () => {
        response = await request.fetch("https://api.example/v1/orders", { method: "POST", headers: { "x-a": "b" }, data: { "sku": "A1" } });
        text = await response.text();
        expect(response.status()).toBe(201);
        expect(text).toContain("created");
      });
      await test.step("Custom code", async () => {
        expect(JSON.parse(text).id).toBeDefined();
      });
    });
    ",
          "type": "multistep",
        },
      ],
    }
  `);
  expect(sent).toEqual([]);
});

test('steps hand on what they saved', async () => {
  const { call } = await serve();

  const { rows } = await call('generate_api_check_script', {
    ...{ ...args, script_name: 'Orders', headers: { authorization: 'Bearer {{env.API_TOKEN}}' } },
    steps: [
      { method: 'POST', path: '/new', body: { sku: 'A1' }, save: { id: 'id' } },
      { path: '/{{saved.id}}' },
    ],
  });
  const deeds = await play(String(rows[0]?.['pw_script']), {
    env: { API_TOKEN: 'k1' },
    answer: '{"id":7}',
  });

  expect(deeds.filter(([name]) => name === 'fetch')).toMatchObject([
    ['fetch', 'https://api.example/v1/orders/new', { method: 'POST', data: { sku: 'A1' } }],
    ['fetch', 'https://api.example/v1/orders/7', { headers: { authorization: 'Bearer k1' } }],
  ]);
  expect(rows[0]?.['how_to_use']).toBe(
    'Try it with run_check, then keep it with create_check: type multistep, a name, pw_script and secrets [{secret_id, env_variable: "API_TOKEN"}], see list_secrets.',
  );
});

test('a credential in so many words is warned of', async () => {
  const { call } = await serve();

  const { metadata } = await call('generate_api_check_script', {
    ...args,
    headers: { Authorization: 'Bearer k1', accept: 'a/b' },
  });

  expect(metadata.warnings).toEqual([
    'Authorization stands in the script for all to read: use {{env.NAME}} and a secret',
  ]);
});

test.each([
  [{ custom_code: '}); pwned(); (() => {' }, 'custom_code is not JavaScript'],
  [{ method: 'POST', steps: [{ path: '/a' }] }, 'steps cannot be combined with method'],
  [{ steps: [{ path: '/a' }, { verb: 'GET' }] }, 'steps'],
  [{ headers: { 'a b': 'c' } }, 'headers'],
  [{ method: 'BREW' }, 'method'],
  [{ url: 'api.example' }, 'url is not a URL'],
])('%j is refused', async (change, message) => {
  const { call } = await serve();

  const { error } = await call('generate_api_check_script', { ...args, ...change });

  expect(error?.code).toBe('INVALID_INPUT');
  expect(error?.message).toContain(message);
});

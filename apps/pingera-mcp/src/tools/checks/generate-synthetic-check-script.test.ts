import { expect, test } from 'vitest';
import { play } from '../../scripts/play.fixture.ts';
import { anySecret } from '../../testing/facts-checks.ts';
import { serve } from '../../testing/serve.ts';

const args = { description: 'The cart opens', target_url: 'https://shop.example/' };

test('writes a script that does the steps, and sends nothing', async () => {
  const { call, sent } = await serve({ mode: 'read_only' });

  const { envelope } = await call('generate_synthetic_check_script', {
    ...args,
    script_name: 'Cart',
    steps: [
      { action: 'fill', target: '#password', value: '{{env.SHOP_PASSWORD}}' },
      { action: 'expect_text', value: 'Cart' },
    ],
  });

  expect(envelope).toMatchInlineSnapshot(`
    {
      "metadata": {
        "count": 1,
        "description": "The script is written, not saved",
      },
      "scripts": [
        {
          "how_to_use": "Try it with run_check, then keep it with create_check: type synthetic, a name, pw_script and secrets [{secret_id, env_variable: "SHOP_PASSWORD"}], see list_secrets.",
          "name": "Cart",
          "pw_script": "import { expect, test } from '@playwright/test';

    test("Cart: The cart opens", async ({ page }) => {
      expect(process.env.SHOP_PASSWORD, "Secret SHOP_PASSWORD is attached to the check").toBeTruthy();
      await test.step("Open https://shop.example/", async () => {
        const response = await page.goto("https://shop.example/");
        expect(response?.status()).toBeLessThan(400);
      });
      await test.step("fill #password {{env.SHOP_PASSWORD}}", async () => {
        await page.locator("#password").first().fill(String(process.env.SHOP_PASSWORD));
      });
      await test.step("expect_text Cart", async () => {
        await expect(page.locator("body").first()).toContainText("Cart");
      });
    });
    ",
          "type": "synthetic",
        },
      ],
    }
  `);
  expect(sent).toEqual([]);
});

test('without steps the description is but a name, and a warning says so', async () => {
  const { call } = await serve();

  const { rows, metadata } = await call('generate_synthetic_check_script', args);
  const deeds = await play(String(rows[0]?.['pw_script']));

  expect(rows[0]).toMatchObject({ name: 'The cart opens', type: 'synthetic' });
  expect(deeds).toContainEqual(['goto', 'https://shop.example/']);
  expect(metadata.warnings).toEqual([
    'Without steps the script only opens the page and looks for a title',
  ]);
});

test('inputs stay text on their way to the caller', async () => {
  const { call } = await serve();
  const text = '"); pwned(); /*\u202e\n';

  const { rows } = await call('generate_synthetic_check_script', {
    ...{ ...args, description: text, script_name: text },
    steps: [{ action: 'expect_text', value: text }],
  });
  const deeds = await play(String(rows[0]?.['pw_script']));

  expect(deeds).toContainEqual(['test', `${text}: ${text}`]);
  expect(deeds).toContainEqual(['toContainText', { selector: 'body' }, text]);
  expect(deeds).not.toContainEqual(['pwned']);
});

test('create_check takes what it wrote', async () => {
  const { call } = await serve();

  const { rows } = await call('generate_synthetic_check_script', {
    ...args,
    steps: [{ action: 'fill', target: '#q', value: '{{env.TOKEN}}' }],
  });
  const { name, type, pw_script } = rows[0] ?? {};
  const made = await call('create_check', {
    ...{ name, type, pw_script },
    secrets: [{ secret_id: anySecret.id, env_variable: 'TOKEN' }],
  });

  expect(made.error).toBeUndefined();
  expect(made.rows[0]).toMatchObject({ name: 'The cart opens', type: 'synthetic' });
});

test.each([
  [{ steps: [{ action: 'click', target: '#a' }, { action: 'fly' }] }, 'steps'],
  [{ steps: [{ action: 'click' }] }, 'steps[0]: click needs a target'],
  [{ target_url: 'shop.example' }, 'target_url is not a URL'],
  [{ description: '' }, 'description'],
])('%j is refused: no step is left out', async (change, message) => {
  const { call } = await serve();

  const { error } = await call('generate_synthetic_check_script', { ...args, ...change });

  expect(error?.code).toBe('INVALID_INPUT');
  expect(error?.message).toContain(message);
});

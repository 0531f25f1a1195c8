import fc from 'fast-check';
import { expect, test } from 'vitest';
import { browserScript } from './browser-script.ts';
import { breakouts, hostile } from './hostile.fixture.ts';
import { type Deed, play } from './play.fixture.ts';

const url = 'https://shop.example/cart?a=1';

test('does its steps in order', async () => {
  const { source, secrets } = browserScript({
    title: 'Checkout',
    url,
    steps: [
      { action: 'goto', value: '/login' },
      { action: 'fill', target: '#password', value: '{{env.SHOP_PASSWORD}}' },
      { action: 'press', value: 'Enter' },
      { action: 'expect_url', value: '/account' },
      { action: 'expect_text', value: 'Welcome' },
      { action: 'screenshot' },
    ],
  });

  const deeds = await play(source, { env: { SHOP_PASSWORD: 's3cr3t' } });

  expect(secrets).toEqual(['SHOP_PASSWORD']);
  expect(source).not.toContain('s3cr3t');
  expect(deeds.filter(([name]) => name !== 'step')).toEqual([
    ['test', 'Checkout'],
    ['toBeTruthy', 's3cr3t'],
    ['goto', url],
    ['toBeLessThan', 200, 400],
    ['goto', 'https://shop.example/login'],
    ['fill', '#password', 's3cr3t'],
    ['press', 'body', 'Enter'],
    ['toContain', 'poll', '/account'],
    ['toContainText', { selector: 'body' }, 'Welcome'],
    ['screenshot'],
  ]);
});

test('the source is a test as Playwright has them', () => {
  const steps = [{ action: 'click', target: 'text=Sign in' }] as const;

  const { source } = browserScript({ title: 'Sign in', url: 'https://shop.example/', steps });

  expect(source).toMatchInlineSnapshot(`
    "import { expect, test } from '@playwright/test';

    test("Sign in", async ({ page }) => {
      await test.step("Open https://shop.example/", async () => {
        const response = await page.goto("https://shop.example/");
        expect(response?.status()).toBeLessThan(400);
      });
      await test.step("click text=Sign in", async () => {
        await page.locator("text=Sign in").first().click();
      });
    });
    "
  `);
});

test('without steps it looks for a title', async () => {
  const { source } = browserScript({ title: 'Shop', url, steps: [] });

  const deeds = await play(source);

  expect(deeds).toContainEqual(['toBe', 'poll', '']);
  expect(deeds.at(-1)).toEqual(['screenshot']);
});

test('whatever is put in comes out as text, and runs as nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, hostile, hostile, async (title, target, value) => {
      const address = `${url}&q=${encodeURI(value.replace(/\p{Cs}/gu, ''))}`;
      const { source } = browserScript({
        title,
        url: address,
        steps: [
          { action: 'click', target },
          { action: 'fill', target, value },
          { action: 'press', target, value },
          { action: 'select', target, value },
          { action: 'wait_for', target },
          { action: 'expect_text', target, value },
          { action: 'expect_visible', target },
          { action: 'expect_hidden', target },
          { action: 'expect_title', value },
        ],
      });

      const deeds = await play(source);

      expect(source).not.toMatch(/(?![\t\n])\p{Cc}|\p{Cf}|\p{Cs}/u);
      expect(deeds).toEqual(
        asSent([
          ['test', title],
          ['step', `Open ${address}`],
          ['goto', address],
          ['toBeLessThan', 200, 400],
          ['step', `click ${target}`],
          ['click', target],
          ['step', `fill ${target} ${value}`],
          ['fill', target, value],
          ['step', `press ${target} ${value}`],
          ['press', target, value],
          ['step', `select ${target} ${value}`],
          ['select', target, value],
          ['step', `wait_for ${target}`],
          ['wait_for', target],
          ['step', `expect_text ${target} ${value}`],
          ['toContainText', { selector: target }, value],
          ['step', `expect_visible ${target}`],
          ['toBeVisible', { selector: target }],
          ['step', `expect_hidden ${target}`],
          ['toBeHidden', { selector: target }],
          ['step', `expect_title ${value}`],
          ['toContain', 'poll', value],
        ]),
      );
    }),
    { numRuns: 200 },
  );
});

test.each(breakouts)('a URL cannot break out: %j', async (text) => {
  const address = `https://shop.example/#${text}`;

  const { source } = browserScript({ title: 'Shop', url: address, steps: [] });
  const deeds = await play(source);

  expect(deeds).toContainEqual(['goto', address]);
  expect(deeds).not.toContainEqual(['pwned']);
});

test.each([
  [{ action: 'goto', value: 'javascript:alert(1)' }, 'steps[0].value is not a URL'],
  [{ action: 'goto', target: '/login' }, 'steps[0]: goto takes no target'],
  [{ action: 'goto' }, 'steps[0]: goto needs a value'],
  [{ action: 'click', value: 'Buy' }, 'steps[0]: click needs a target'],
  [{ action: 'fill', target: '#q' }, 'steps[0]: fill needs a value'],
  [{ action: 'fill', target: '#q', value: '{{saved.x}}' }, 'No earlier step saves x'],
  [{ action: 'fill', target: '#q', value: 'x'.repeat(20_000) }, 'more than 20000'],
] as const)('%j is refused', (step, message) => {
  expect(() => browserScript({ title: 'Shop', url, steps: [step] })).toThrow(message);
});

test.each(['javascript:alert(1)', 'shop.example', 'file:///etc/passwd'])(
  '%s is no page',
  (page) => {
    expect(() => browserScript({ title: 'Shop', url: page, steps: [] })).toThrow('target_url');
  },
);

/** As JSON carries it. */
function asSent(deeds: readonly Deed[]): unknown {
  return JSON.parse(JSON.stringify(deeds));
}

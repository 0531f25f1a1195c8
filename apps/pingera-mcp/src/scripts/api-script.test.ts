import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apiScript } from './api-script.ts';
import { hostile } from './hostile.fixture.ts';
import { play } from './play.fixture.ts';

const base = { title: 'Orders', url: 'https://api.example/v1', headers: {}, customCode: undefined };

test('sends its requests in order, and hands on what it saved', async () => {
  const { source, secrets } = apiScript({
    ...base,
    headers: { authorization: 'Bearer {{env.API_TOKEN}}' },
    steps: [
      {
        ...{ method: 'POST', path: '/orders', body: { sku: 'A1', tags: ['{{env.API_TOKEN}}', 2] } },
        ...{ expected_status: 201, contains: 'created', save: { id: 'data.items.0.id' } },
      },
      { path: 'orders/{{saved.id}}?x={{saved.id}}', headers: { accept: 'a/b' } },
    ],
  });

  const deeds = await play(source, {
    env: { API_TOKEN: 'k1' },
    answer: '{"data":{"items":[{"id":"a/b"}]}}',
  });

  expect(secrets).toEqual(['API_TOKEN']);
  expect(deeds.filter(([name]) => name !== 'step')).toEqual([
    ['test', 'Orders'],
    ['toBeTruthy', 'k1'],
    [
      'fetch',
      'https://api.example/v1/orders',
      {
        method: 'POST',
        headers: { authorization: 'Bearer k1' },
        data: { sku: 'A1', tags: ['k1', 2] },
      },
    ],
    ['toBe', 200, 201],
    ['toContain', expect.any(String), 'created'],
    ['toBeDefined', 'a/b'],
    [
      'fetch',
      'https://api.example/v1/orders/a%2Fb?x=a%2Fb',
      { method: 'GET', headers: { authorization: 'Bearer k1', accept: 'a/b' } },
    ],
    ['toBeLessThan', 200, 400],
  ]);
});

test('the source is a test as Playwright has them', () => {
  const { source } = apiScript({
    ...base,
    steps: [{ path: '/health', expected_status: 200, contains: 'ok' }],
    customCode: 'expect(JSON.parse(text).status).toBe("ok");',
  });

  expect(source).toMatchInlineSnapshot(`
    "import { expect, test } from '@playwright/test';

    test("Orders", async ({ request }) => {
      let response;
      let text;
      const saved = new Map();
      await test.step("GET https://api.example/v1/health", async () => {
        response = await request.fetch("https://api.example/v1/health", { method: "GET" });
        text = await response.text();
        expect(response.status()).toBe(200);
        expect(text).toContain("ok");
      });
      await test.step("Custom code", async () => {
        expect(JSON.parse(text).status).toBe("ok");
      });
    });
    "
  `);
});

test.each([
  ['{"a":1}', { a: 1 }],
  ['[1]', [1]],
  ['a=1', 'a=1'],
  ['{a', '{a'],
  [7, '7'],
  [false, 'false'],
  [null, 'null'],
])('the body %j goes as %j', async (body, data) => {
  const { source } = apiScript({ ...base, steps: [{ method: 'POST', body }] });

  const deeds = await play(source);

  expect(deeds).toContainEqual(['fetch', base.url, { method: 'POST', data }]);
});

test('whatever is put in comes out as text, and runs as nothing else', async () => {
  const json = fc.jsonValue({ stringUnit: 'binary', maxDepth: 3 });
  const text = hostile.map((value) => value.replace(/\p{Cs}/gu, ''));

  await fc.assert(
    fc.asyncProperty(
      text,
      text,
      json,
      fc.dictionary(text, text),
      async (title, value, body, bag) => {
        const payload = { body, bag };
        const headers = { 'x-note': value };
        const { source } = apiScript({
          ...{ title, url: base.url, headers, customCode: undefined },
          steps: [{ method: 'POST', body: payload, contains: value, save: { name: `0.${value}` } }],
        });

        const deeds = await play(source);

        expect(source).not.toMatch(/(?![\t\n])\p{Cc}|\p{Cf}|\p{Cs}/u);
        expect(deeds.filter(([name]) => ['fetch', 'pwned'].includes(name))).toEqual([
          [
            'fetch',
            base.url,
            JSON.parse(JSON.stringify({ method: 'POST', headers, data: payload })),
          ],
        ]);
        expect(deeds).toContainEqual(['test', title]);
        expect(deeds).toContainEqual(['toContain', '{}', value]);
      },
    ),
    { numRuns: 200 },
  );
});

test('a key named __proto__ is a key', async () => {
  const body = JSON.parse('{"__proto__": {"admin": true}}');

  const { source } = apiScript({ ...base, steps: [{ method: 'POST', body }] });
  const deeds = await play(source);

  expect(JSON.stringify(deeds)).toContain('"data":{"__proto__":{"admin":true}}');
});

test('custom code runs last, with the answer at hand', async () => {
  const customCode = 'const note = `two\n  lines`;\nawait test.step(note, async () => pwned());';

  const { source } = apiScript({ ...base, steps: [{}], customCode });
  const deeds = await play(source);

  expect(deeds.slice(-2)).toEqual([['step', 'two\n  lines'], ['pwned']]);
});

test.each([
  [{ path: 'javascript:alert(1)' }, 'steps[0].path is not a URL'],
  [{ path: '/{{saved.id}}' }, 'No earlier step saves id'],
  [{ path: '/{{saved.id}}', save: { id: 'a' } }, 'No earlier step saves id'],
])('%j is refused', (step, message) => {
  expect(() => apiScript({ ...base, steps: [step] })).toThrow(message);
});

test('a base that is no web address is refused', () => {
  expect(() => apiScript({ ...base, url: 'ftp://api.example', steps: [{}] })).toThrow('url is not');
});

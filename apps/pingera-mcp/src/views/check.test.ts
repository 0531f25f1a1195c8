import type { Check } from 'pingera-sdk';
import { expect, test } from 'vitest';
import { CheckView } from './check.ts';

const check = { id: 'c1', name: 'Shop', type: 'web' } satisfies Check;

/** What the API sends, whatever its document says. */
function sent(over: object): Check {
  return { ...check, ...over };
}

test('shows what it is, and neither script nor secrets', () => {
  const { item, odd } = CheckView.show(
    sent({
      status: 'ok',
      active: true,
      url: 'https://shop.example',
      interval: 60,
      timeout: 10,
      parameters: { pw_script: 'await page.goto()', http_request: { password: 's3cr3t' } },
      secrets: [{ secret_id: 's1', env_variable: 'PASSWORD' }],
      group: { id: 'g1', name: 'Web', color: '#fff', position: 1 },
      group_id: 'g1',
      last_checked_at: '2025-08-18T16:42:31.526672',
    }),
  );

  expect(odd).toEqual([]);
  expect(item).toEqual({
    ...check,
    status: 'ok',
    active: true,
    target: 'https://shop.example',
    interval: 60,
    group: { id: 'g1', name: 'Web' },
    last_checked_at: '2025-08-18T16:42:31.526Z',
  });
});

test.each([
  [{ url: 'https://shop.example', host: null, port: null }, 'https://shop.example'],
  [{ url: '', host: 'shop.example', port: 443 }, 'shop.example:443'],
  [{ url: null, host: 'shop.example', port: null }, 'shop.example'],
  [{ url: null, host: null, port: 443 }, undefined],
  [{ url: null, host: '', port: null }, undefined],
  [{}, undefined],
])('the target of %j is %s', (fields, target) => {
  const { item, odd } = CheckView.show(sent(fields));

  expect(item['target']).toBe(target);
  expect(odd).toEqual([]);
});

test('what is null is left out without a word', () => {
  const nothing = {
    status: null,
    active: null,
    interval: null,
    group: null,
    last_checked_at: null,
  };

  expect(CheckView.show(sent(nothing))).toEqual({ item: check, odd: [] });
});

test.each([
  [{ status: 3 }, 'status'],
  [{ active: 'yes' }, 'active'],
  [{ url: 5 }, 'target'],
  [{ interval: 'often' }, 'interval'],
  [{ interval: 1.5 }, 'interval'],
  [{ group: 'Web' }, 'group'],
  [{ group: { id: 'g1' } }, 'group'],
  [{ last_checked_at: 'soon' }, 'last_checked_at'],
  [{ last_checked_at: 1_755_535_351 }, 'last_checked_at'],
])('%j costs its own field, not the row', (fields, name) => {
  expect(CheckView.show(sent(fields))).toEqual({ item: check, odd: [name] });
});

test('a type and a status that are new are passed on', () => {
  const { item } = CheckView.show(sent({ type: 'grpc', status: 'flapping' }));

  expect(item).toMatchObject({ type: 'grpc', status: 'flapping' });
});

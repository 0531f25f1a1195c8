import type { Check } from 'pingera-sdk';
import { expect, test } from 'vitest';
import { CheckDetailView } from './check-detail.ts';

const check = { id: 'c1', name: 'Shop', type: 'web' } satisfies Check;

/** What the API sends, whatever its document says. */
function sent(over: object): Check {
  return { ...check, ...over };
}

const source = "\nimport { test } from '@playwright/test';\ntest('a', () => {});\n";

test('a script is told by its length and first line unless all is asked for', () => {
  const scripted = sent({ parameters: { pw_script: source, regions: ['EU, West'] } });

  const short = CheckDetailView.show({ check: scripted });
  const full = CheckDetailView.show({ check: scripted, detail: 'full' });

  const script = { characters: 63, first_line: "import { test } from '@playwright/test';" };
  expect(short).toEqual({ odd: [], item: { ...check, regions: ['EU, West'], script } });
  expect(full.item['script']).toEqual({ ...script, source });
});

test('secrets of a request are masked, other settings are not', () => {
  const headers = { 'X-Auth-Token': 's3cr3t', accept: 'text/html' };
  const http_request = { method: 'GET', username: 'u', password: 's3cr3t', headers };

  const { item } = CheckDetailView.show({ check: sent({ parameters: { http_request } }) });

  expect(item['parameters']).toEqual({
    http_request: {
      method: 'GET',
      username: 'u',
      password: '(masked)',
      headers: { 'X-Auth-Token': '(masked)', accept: 'text/html' },
    },
  });
});

test('secrets are told by name where the names are known', () => {
  const secrets = [{ secret_id: 's1', env_variable: 'PASSWORD' }];
  const named = [
    {
      secret_id: 's1',
      env_variable: 'PASSWORD',
      secret: { id: 's1', secret_name: 'shop', secret_value: 'x' },
    },
  ];

  const bare = CheckDetailView.show({ check: sent({ secrets }) });
  const full = CheckDetailView.show({ check, secrets: named });

  expect(bare.item['secrets']).toEqual(secrets);
  expect(full.item['secrets']).toEqual([{ ...secrets[0], secret_name: 'shop' }]);
});

test.each([
  [{ interval: 'often' }, 'interval'],
  [{ group: 'Web' }, 'group'],
  [{ timeout: 1.5 }, 'timeout'],
  [{ parameters: { regions: 'all' } }, 'regions'],
  [{ secrets: 'none' }, 'secrets'],
  [{ updated_at: 'now' }, 'updated_at'],
])('%j costs its own field, not the check', (fields, name) => {
  expect(CheckDetailView.show({ check: sent(fields) })).toEqual({ item: check, odd: [name] });
});

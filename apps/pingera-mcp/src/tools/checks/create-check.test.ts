import { expect, test } from 'vitest';
import { anySecret, shopGroup } from '../../testing/facts-checks.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

const script = "import { test } from '@playwright/test'; test('shop', async () => {});";

/** The body that was posted. */
function posted(sent: readonly string[]): unknown {
  const line = sent.find((each) => each.startsWith('POST /checks ')) ?? 'POST /checks null';
  return JSON.parse(line.replace('POST /checks ', ''));
}

test('answers the check that it made', async () => {
  const { call } = await serve();

  const { envelope } = await call('create_check', {
    name: 'Shop front',
    type: 'web',
    url: 'https://www.acme-outdoor.example/',
    interval: 60,
    group_id: shopGroup.id,
  });

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "checks": [
        {
          "active": true,
          "group": {
            "id": "<id>",
            "name": "Shop",
          },
          "id": "<id>",
          "interval": 60,
          "name": "Shop front",
          "status": "pending",
          "target": "https://www.acme-outdoor.example/",
          "type": "web",
        },
      ],
      "metadata": {
        "count": 1,
        "description": "Shop front is made and running",
      },
    }
  `);
});

test.each([
  [{ type: 'web', url: 'https://a.example' }, { url: 'https://a.example' }],
  [
    { type: 'api', url: 'https://пример.рф/x', method: 'post', headers: { a: 'b' }, body: '{}' },
    {
      url: 'https://пример.рф/x',
      parameters: { http_request: { method: 'POST', headers: { a: 'b' }, body: '{}' } },
    },
  ],
  [
    { type: 'web', url: 'https://a.example', search_text: 'Cart', expected_status: 201 },
    {
      url: 'https://a.example',
      parameters: { search_text: 'Cart', expected_status_code: 201 },
    },
  ],
  [{ type: 'ssl', host: 'a.example' }, { host: 'a.example' }],
  [{ type: 'ssl', url: 'https://a.example' }, { url: 'https://a.example' }],
  [
    { type: 'tcp', host: 'a.example', port: 443 },
    { host: 'a.example', port: 443 },
  ],
  [
    { type: 'icmp', host: '2001:db8::1', probe_count: 10, max_packet_loss: 5, ip_version: 'v6' },
    {
      host: '2001:db8::1',
      parameters: { probe_count: 10, ip_version: 'v6', assertions: { max_packet_loss: 5 } },
    },
  ],
  [
    { type: 'dns', host: 'a.example', record_type: 'mx', dns_servers: '9.9.9.9' },
    { host: 'a.example', parameters: { record_type: 'MX', dns_servers: ['9.9.9.9'] } },
  ],
  [
    { type: 'portscan', host: 'a.example', ports: '80, 443,8000-8100' },
    { host: 'a.example', parameters: { ports: '80, 443,8000-8100' } },
  ],
  [
    { type: 'synthetic', pw_script: script, timeout: 300 },
    { timeout: 300, parameters: { pw_script: script } },
  ],
  [{ type: 'multistep', parameters: { pw_script: script } }, { parameters: { pw_script: script } }],
])('%j is sent as the API has it, without defaults', async (args, body) => {
  const { call, sent } = await serve();

  const { error } = await call('create_check', { name: 'New', ...args });

  expect(error).toBeUndefined();
  expect(posted(sent)).toEqual({ name: 'New', type: args.type, ...body });
});

test('regions hold commas, and parameters win over single fields with a warning', async () => {
  const { call, sent } = await serve();

  const { metadata } = await call('create_check', {
    ...{ name: 'New', type: 'web', url: 'https://a.example', method: 'GET', search_text: 'Cart' },
    ...{ regions: ['RU, Moscow', 'EU, West'], headers: { a: 'b' } },
    parameters: { search_text: 'Shop', http_request: { method: 'HEAD' }, retry_enabled: true },
  });

  expect(posted(sent)).toMatchObject({
    parameters: {
      regions: ['RU, Moscow', 'EU, West'],
      search_text: 'Shop',
      http_request: { method: 'HEAD', headers: { a: 'b' } },
      retry_enabled: true,
    },
  });
  expect(metadata.warnings).toEqual(['parameters say otherwise, and win over method, search_text']);
});

test.each(['env_variable', 'env_var_name'])('a secret names its variable as %s', async (name) => {
  const { call, sent } = await serve();

  const { error } = await call('create_check', {
    ...{ name: 'New', type: 'synthetic', pw_script: script },
    secrets: [{ secret_id: anySecret.id, [name]: 'SHOP_PASSWORD' }],
  });

  expect(error).toBeUndefined();
  expect(posted(sent)).toMatchObject({
    secrets: [{ secret_id: anySecret.id, env_variable: 'SHOP_PASSWORD' }],
  });
});

test.each([
  [{ type: 'web' }, 'A check of type web needs url'],
  [{ type: 'tcp' }, 'A check of type tcp needs host and port'],
  [{ type: 'ssl', port: 443 }, 'A check of type ssl needs host or url'],
  [{ type: 'multistep', url: 'https://a.example' }, 'needs pw_script'],
  [{ type: 'synthetic', parameters: { pw_script: ' ' } }, 'needs pw_script'],
  [{ type: 'icmp', url: 'https://a.example' }, 'url is for web, api, ssl, synthetic, multistep'],
  [{ type: 'dns', host: 'a.example', probe_count: 3 }, 'probe_count is for icmp, not for dns'],
  [{ type: 'icmp', host: 'a.example', probe_count: 101 }, 'probe_count'],
  [{ type: 'icmp', host: 'a.example', probe_interval: 0 }, 'probe_interval'],
  [{ type: 'icmp', host: 'a.example', max_packet_loss: 101 }, 'max_packet_loss'],
  [{ type: 'icmp', host: 'https://a.example' }, 'without scheme or path'],
  [{ type: 'web', url: 'a.example' }, 'http://'],
  [{ type: 'web', url: 'ftp://a.example' }, 'http://'],
  [{ type: 'web', url: 'https://a.example', interval: 29 }, 'interval'],
  [{ type: 'web', url: 'https://a.example', interval: 86_401 }, 'interval'],
  [{ type: 'tcp', host: 'a.example', port: 65_536 }, 'port'],
  [{ type: 'portscan', host: 'a.example', ports: '443-80' }, 'ports'],
  [{ type: 'portscan', host: 'a.example', ports: '0-80' }, 'ports'],
  [{ type: 'portscan', host: 'a.example', ports: '80;443' }, 'ports'],
  [{ type: 'portscan', host: 'a.example', ports: '1-65536' }, 'ports'],
  [{ type: 'grpc', host: 'a.example' }, 'type'],
  [{ type: 'web', url: 'https://a.example', secrets: [{ secret_id: 'a1b2c3' }] }, 'env_variable'],
  [{ type: 'web', url: 'https://a.example', secrets: [{ env_variable: 'A' }] }, 'secret_id'],
  [
    {
      ...{ type: 'web', url: 'https://a.example' },
      secrets: [{ secret_id: 's1', env_variable: 'A', value: 'x' }],
    },
    'there is no value',
  ],
  [
    {
      ...{ type: 'web', url: 'https://a.example' },
      secrets: [{ secret_id: 's1', env_variable: 'no name' }],
    },
    'env_variable',
  ],
])('%j is refused, with nothing sent', async (args, message) => {
  const { call, sent } = await serve();

  const { error } = await call('create_check', { name: 'New', ...args });

  expect(error?.code).toBe('INVALID_INPUT');
  expect(error?.message).toContain(message);
  expect(sent).toEqual([]);
});

test.each([
  ['create_icmp_check', { host: 'a.example', probe_count: 4, ip_version: 'auto' }, 'icmp'],
  ['create_dns_check', { host: 'a.example', validation_mode: 'contains_all' }, 'dns'],
  ['create_synthetic_check', { url: 'https://a.example', pw_script: script }, 'synthetic'],
  ['create_multistep_check', { url: 'https://a.example', pw_script: script }, 'multistep'],
])('%s still makes what it made', async (name, args, type) => {
  const { call } = await serve();

  const { error, rows } = await call(name, { name: 'New', interval: 300, active: true, ...args });

  expect(error).toBeUndefined();
  expect(rows[0]).toMatchObject({ name: 'New', type, active: true });
});

test('check_data is opened', async () => {
  const { call, sent } = await serve();

  await call('create_check', {
    check_data: { name: 'New', check_type: 'web', url: 'https://a.example', active: false },
  });

  expect(posted(sent)).toEqual({
    ...{ name: 'New', type: 'web', url: 'https://a.example', active: false },
  });
});

test('what the API refuses is passed on', async () => {
  const { call } = await serve();

  const { error } = await call('create_check', {
    ...{ name: 'New', type: 'web', url: 'https://a.example', regions: ['Atlantis'] },
  });

  expect(error?.message).toContain('Unknown region: Atlantis');
});

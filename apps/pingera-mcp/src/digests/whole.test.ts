import { expect, test } from 'vitest';
import { whole } from './whole.ts';

test.each([
  'Authorization',
  'X-Auth-Token',
  'x-api-key',
  'Set-Cookie',
  'client_secret',
  'Proxy-Authorization',
  'accessToken',
])('%s is masked wherever it stands', (name) => {
  const told = whole({
    [name]: 's3cr3t',
    headers: [{ name, value: 's3cr3t' }],
    deep: { [name]: 's3cr3t' },
  });

  expect(told).toEqual({
    [name]: '(masked)',
    headers: [{ name, value: '(masked)' }],
    deep: { [name]: '(masked)' },
  });
});

test('what only sounds like a secret stays', () => {
  const plain = {
    signature_algorithm: 'sha256WithRSAEncryption',
    authoritative_ns: ['ns1.example.'],
    'WWW-Authenticate': 'Basic',
    key_size: 256,
    token: '',
  };

  expect(whole(plain)).toEqual(plain);
});

test('pictures are URLs, raw output and long lists are cut', () => {
  const told = whole({
    screenshots: [{ name: 'a', url: 'https://a/1.png' }, { url: 'data:image/png;base64,AAAA' }],
    raw_ping_output: 'x'.repeat(2100),
    network: Array.from({ length: 53 }, (_, place) => place),
  });

  expect(told).toMatchObject({
    screenshots: [
      { name: 'a', url: 'https://a/1.png' },
      { url: '(26 characters of embedded data)' },
    ],
    raw_ping_output: `${'x'.repeat(2000)}… [100 more characters]`,
  });
  expect(told).toHaveProperty('network.50', '… 3 more');
  expect(told).toHaveProperty('network.length', 51);
});

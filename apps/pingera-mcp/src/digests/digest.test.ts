import { expect, test } from 'vitest';
import { digest } from './digest.ts';

const web = {
  status_code: 504,
  ip_address: '203.0.113.20',
  ssl_cert_expiration: '2026-03-28T00:00:00',
  ssl_cert_expiration_seconds: 2_019_600,
  headers: { 'Content-Type': 'text/html', Location: '/maintenance', server: 'nginx' },
};
const icmp = {
  original_host: 'edge',
  packet_loss_percent: 20,
  latency_avg_ms: 7.9,
  probe_count: 5,
};
const dns = {
  domain: 'shop.example',
  record_type: 'A',
  answers: ['203.0.113.9'],
  expected_answers: ['203.0.113.9', '203.0.113.10'],
  validation_mode: 'contains_all',
};
const ssl = {
  ssl_grade: 'C',
  ssl_score: 60,
  deduction_summary: ['TLS 1.1 is still offered'],
  checks: {
    certificate_info: {
      subject: 'CN=shop.example',
      not_after: '2026-03-28 00:00:00',
      cert_date_valid: false,
      hostname_mismatch: true,
      in_trust_store: false,
      key_size: 2048,
    },
    protocol_support: {
      'TLS 1.1': { supported: true, ciphers: ['a'] },
      'TLS 1.3': { supported: true },
      SSLv3: { supported: false },
    },
    vulnerabilities: { robot: { vulnerable: true, details: '…' }, crime: { vulnerable: false } },
  },
};
const portscan = {
  target: 'edge',
  summary: { hosts_up: 2, hosts_down: 0, total_hosts: 2, total_open_ports: 2 },
  scan_results: [
    { hostname: 'a', open_ports: [{ port: 443, protocol: 'tcp', service: 'https' }] },
    {
      ip: '203.0.113.2',
      open_ports: [{ port: 53, protocol: 'udp', product: 'bind', version: '9' }],
    },
  ],
  vulnerabilities: [{}, {}],
};
const script = {
  execution_time: 5878,
  test_summary: { total: 2, passed: 1, failed: 1, duration: 5878 },
  test_results: [
    { name: 'finds', status: 'passed', error: null, steps: [] },
    {
      name: 'buys',
      status: 'failed',
      error: null,
      steps: [
        { name: 'open', status: 'passed' },
        { name: 'pay', status: 'failed', error: 'no button' },
      ],
    },
  ],
  logs: [
    { level: 'info', message: 'start' },
    { level: 'ERROR', message: 'boom' },
  ],
  pages: [{ webVitals: { LCP: 1136 }, documentRequest: { url: 'https://a', statusCode: 200 } }],
};

const told = [
  [
    'web',
    web,
    {
      status_code: 504,
      ip_address: '203.0.113.20',
      content_type: 'text/html',
      location: '/maintenance',
      certificate_expires_at: '2026-03-28T00:00:00.000Z',
      certificate_days_left: 23,
    },
  ],
  ['icmp', icmp, { packet_loss_percent: 20, latency_avg_ms: 7.9, probe_count: 5 }],
  ['dns', dns, { ...dns, missing_answers: ['203.0.113.10'] }],
  [
    'ssl',
    ssl,
    {
      grade: 'C',
      score: 60,
      deductions: ['TLS 1.1 is still offered'],
      subject: 'CN=shop.example',
      expires_at: '2026-03-28T00:00:00.000Z',
      certificate_problems: [
        'expired or not valid yet',
        'made for another host',
        'issuer not trusted',
      ],
      protocols: ['TLS 1.1', 'TLS 1.3'],
      vulnerable_to: ['robot'],
    },
  ],
  [
    'portscan',
    portscan,
    {
      target: 'edge',
      hosts_up: 2,
      hosts_down: 0,
      total_open_ports: 2,
      open_ports: ['a: 443/tcp https', '203.0.113.2: 53/udp bind 9'],
      vulnerabilities: 2,
    },
  ],
  [
    'synthetic',
    script,
    {
      execution_ms: 5878,
      tests: { total: 2, passed: 1, failed: 1 },
      failed_tests: [{ name: 'buys', step: 'pay', error: 'no button' }],
      log_errors: ['boom'],
      first_page: { url: 'https://a', status_code: 200, web_vitals: { LCP: 1136 } },
    },
  ],
] as const;

test.each(told)('what a check of type %s found', (type, metadata, gist) => {
  expect(digest(type, metadata)).toEqual(gist);
});

test.each(told)('without its type, %s is known by its shape', (_type, metadata, gist) => {
  expect(digest(undefined, metadata)).toEqual(gist);
});

test.each([
  ['tcp', { connected: true, port: 5671, extra: { deep: 1 } }, { connected: true, port: 5671 }],
  [undefined, { grpc_status: 'SERVING' }, { grpc_status: 'SERVING' }],
  ['grpc', { note: 'x'.repeat(300) }, { note: `${'x'.repeat(200)}… [100 more characters]` }],
])('a type that is not known, %s, is told by its plain values', (type, metadata, gist) => {
  expect(digest(type, metadata)).toEqual(gist);
});

const odd = [null, undefined, 7, 'up', true, [], [1], {}, { nested: [{}] }];
const types = ['web', 'icmp', 'dns', 'ssl', 'portscan', 'synthetic', 'tcp', undefined];

test.each(types)('%s tells nothing of odd output, and does not fail', (type) => {
  expect(odd.map((metadata) => digest(type, metadata))).toEqual(odd.map(() => undefined));
});

test.each(told)('every part of %s may be odd', (type, metadata) => {
  for (const value of odd) {
    const spoilt = Object.fromEntries(Object.keys(metadata).map((name) => [name, value]));

    expect(() => digest(type, spoilt)).not.toThrow();
  }
});

test('one odd part costs only itself', () => {
  expect(digest('web', { ...web, status_code: 'none', headers: 'none' })).toMatchObject({
    ip_address: '203.0.113.20',
  });
  expect(digest('dns', { ...dns, answers: ['203.0.113.9', 7, null] })).toMatchObject({
    answers: ['203.0.113.9'],
  });
});

test('a long error of a script is cut', () => {
  const test_results = [{ name: 'a', status: 'failed', error: { message: 'x'.repeat(9000) } }];

  const gist = JSON.stringify(digest('multistep', { test_results }));

  expect(gist).toContain('more characters');
  expect(gist.length).toBeLessThan(700);
});

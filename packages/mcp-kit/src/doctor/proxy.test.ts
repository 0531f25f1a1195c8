import { expect, test } from 'vitest';
import { findProxy } from './proxy.ts';

const url = 'http://me:pass%20word@proxy.example:3128';

test.each([
  [{}, 'https:', undefined, undefined],
  [{ HTTPS_PROXY: '' }, 'https:', undefined, undefined],
  [{ HTTP_PROXY: url }, 'https:', undefined, undefined],
  [{ HTTPS_PROXY: url }, 'https:', 'HTTPS_PROXY', false],
  [{ https_proxy: url }, 'https:', 'https_proxy', false],
  [{ http_proxy: url }, 'http:', 'http_proxy', false],
  [{ HTTPS_PROXY: url, NODE_USE_ENV_PROXY: '1' }, 'https:', 'HTTPS_PROXY', true],
  [{ HTTPS_PROXY: url, NODE_OPTIONS: '--a --use-env-proxy' }, 'https:', 'HTTPS_PROXY', true],
])('of %j, %s takes %s, used: %s', (env, protocol, variable, isUsed) => {
  const proxy = findProxy(env, protocol);

  expect(proxy?.variable).toBe(variable);
  expect(proxy?.isUsed).toBe(isUsed);
});

test('its password is a secret in both spellings', () => {
  const { secrets } = findProxy({ HTTPS_PROXY: url }, 'https:') ?? {};

  expect(secrets).toEqual(['pass%20word', 'pass word']);
});

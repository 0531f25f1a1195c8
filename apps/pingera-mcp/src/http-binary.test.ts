import { dial, dialOld, run, serveProgram } from 'app-testing';
import { serveHttp } from 'sandbox/http';
import { createPingeraSandbox } from 'sandbox/pingera';
import { expect, onTestFinished, test, vi } from 'vitest';
import { defaultTools } from './testing/default-tools.ts';

// Every test starts the program, which takes its time where many run at once.
vi.setConfig({ testTimeout: 30_000 });

const overHttp = { PINGERA_TRANSPORT_MODE: 'sse', PINGERA_MODE: 'read_write' };

/** The program over HTTP, in front of an account that is reached through a socket. */
async function serve(variables: Readonly<Record<string, string>> = {}) {
  const { fetch, keys } = createPingeraSandbox();
  const upstream = await serveHttp(fetch);
  onTestFinished(upstream.close);
  const served = await serveProgram([], {
    ...overHttp,
    PINGERA_BASE_URL: upstream.url,
    PINGERA_MAX_RETRIES: '0',
    ...variables,
  });
  return { ...served, keys };
}

test.each([
  ['version 2', dial],
  ['version 1', dialOld],
])('a client of %s acts with the raw key that it sends to /mcp/', async (_, connect) => {
  const { url, keys, lines } = await serve();
  const { client, call } = await connect(`${url}/`, { headers: { Authorization: keys.apiKey } });

  const listed = await client.listTools();
  const { rows } = await call('list_checks', { status: 'failed', limit: 1 });
  const { metadata } = await call('pause_check', { check_id: rows[0]?.['id'] });

  expect(listed.tools.map(({ name }) => name)).toEqual(defaultTools.map(({ name }) => name));
  expect(metadata.description).toBe('Checkout API is paused');
  expect(lines.join()).not.toContain(keys.apiKey);
});

test('a request of 2025 reads what is narrowed to reading', async () => {
  const { url, keys } = await serve();
  const { client, call } = await dial(url, {
    mode: 'legacy',
    headers: { Authorization: keys.apiKey, 'X-MCP-Readonly': 'true' },
  });

  const listed = await client.listTools();
  const { error } = await call('pause_check', { check_id: 'a1b2c3d4e5f6' });

  expect(listed.tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
  expect(error?.code).toBe('READ_ONLY');
});

test('it lends its own key to this machine', async () => {
  const { keys } = createPingeraSandbox();
  const { url } = await serve({ PINGERA_API_KEY: keys.apiKey });
  const { call } = await dial(url);

  const { error, rows } = await call('list_pages');

  expect(error).toBeUndefined();
  expect(rows.length).toBeGreaterThan(0);
});

test('it lends its own key to nobody where a header is required', async () => {
  const { keys } = createPingeraSandbox();
  const { url } = await serve({
    PINGERA_API_KEY: keys.apiKey,
    PINGERA_REQUIRE_AUTH_HEADER: 'true',
  });

  const response = await fetch(url, { method: 'POST' });

  expect(response.status).toBe(401);
  expect(await response.text()).not.toContain(keys.apiKey);
});

test('it does not lend its key to the network', async () => {
  const { code, stdout, stderr } = await run(['--http-host', '0.0.0.0', '--http-port', '0'], {
    ...overHttp,
    PINGERA_API_KEY: 'hush-hush-hush',
  });

  expect(code).toBe(2);
  expect(stderr).toMatch(/^pingera-mcp: on 0\.0\.0\.0 everybody [^\n]+\n$/);
  expect(`${stdout}${stderr}`).not.toContain('hush');
});

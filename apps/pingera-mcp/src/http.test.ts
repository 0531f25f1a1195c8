import { readFileSync } from 'node:fs';
import { driveHttp, eras } from 'app-testing';
import { UsageError } from 'mcp-kit';
import { serveHttp } from 'sandbox/http';
import { createPingeraSandbox } from 'sandbox/pingera';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { HandlerOptions } from './handler-options.ts';
import { createHandler } from './http.ts';
import { defaultTools } from './testing/default-tools.ts';

const quiet = { debug: () => undefined, info: () => undefined, error: () => undefined };

/** Serves the handler on a port, until the test ends; its URL, with the slash that some clients add. */
async function serve(options: HandlerOptions): Promise<string> {
  const handler = createHandler({ log: quiet, ...options });
  const { url, close } = await serveHttp((input, init) => handler.fetch(new Request(input, init)));
  onTestFinished(close);
  return `${url}/mcp/`;
}

test.each(eras)('a %s client lists what the program offers, and calls', async (era) => {
  const { fetch, keys } = createPingeraSandbox();
  const url = await serve({ fetch, mode: 'read_write' });
  const { client, call } = await driveHttp(url, era, { Authorization: keys.apiKey });

  const listed = await client.listTools();
  const { rows } = await call('list_checks', { limit: 2 });

  expect(listed.tools.map(({ name }) => name)).toEqual(defaultTools.map(({ name }) => name));
  expect(rows).toHaveLength(2);
});

test('the page that is meant is that of the shared credential alone', async () => {
  const { fetch, keys } = createPingeraSandbox();
  const { call } = await driveHttp(await serve({ fetch }), 'modern', {
    Authorization: keys.apiKey,
  });
  const { rows: pages } = await call('list_pages');
  const pageId = String(pages[1]?.['id']);
  const url = await serve({ fetch, sharedCredential: `Bearer ${keys.jwt}`, pageId });
  const lent = await driveHttp(url, 'modern');
  const own = await driveHttp(url, 'modern', { Authorization: keys.apiKey });

  const meant = await lent.call('get_page_details');
  const unclear = await own.call('get_page_details');

  expect(meant.rows[0]?.['id']).toBe(pageId);
  expect(unclear.error?.code).toBe('INVALID_INPUT');
});

test('the sandbox does not pass for the real API', async () => {
  const { call } = await driveHttp(await serve({ sandbox: true }), 'modern');

  const { rows } = await call('test_pingera_connection');

  expect(rows).toEqual([
    { connected: true, base_url: 'https://sandbox.invalid/v1', authentication: 'API key' },
  ]);
});

test('a request without a credential is refused', async () => {
  const response = await fetch(await serve({}), { method: 'POST', body: '{}' });

  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({
    message: expect.stringContaining('in the header authorization'),
  });
});

test.each<[options: object, message: string]>([
  [{ pageId: 'no id!' }, 'pageId is not the id of a page'],
  [{ region: 'eu' }, 'region'],
  [{ tools: ['list_chekcs'] }, 'did you mean list_checks?'],
])('the options %j are refused', (options, message) => {
  const create = () => createHandler(options);

  expect(create).toThrow(UsageError);
  expect(create).toThrow(message);
});

test('unless told where, it logs a JSON line per request, which holds no credential', async () => {
  const lines: string[] = [];
  const written = vi.spyOn(console, 'error').mockImplementation((line) => void lines.push(line));
  onTestFinished(() => written.mockRestore());
  const { fetch, keys } = createPingeraSandbox();
  const url = await serve({ fetch, sharedCredential: `Bearer ${keys.jwt}`, log: undefined });
  const { call } = await driveHttp(`${url}?key=${keys.apiKey}`, 'modern', {
    Authorization: keys.apiKey,
  });

  await call('list_checks', { limit: 1 });

  expect(lines.map((line) => JSON.parse(line))).toContainEqual(
    expect.objectContaining({
      level: 30,
      name: 'pingera-mcp',
      msg: 'request',
      path: '/mcp/',
      tool: 'list_checks',
      status: 200,
    }),
  );
  expect(lines.join()).not.toContain(keys.apiKey);
});

test('the published declaration stands alone', () => {
  const declaration = readFileSync('dist/http/index.d.ts', 'utf8');

  expect(declaration).not.toMatch(/^import|from '/m);
  expect(declaration).toContain('export declare const createHandler: CreateHandler;');
});

import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Readable } from 'node:stream';
import { driveHttp, eras } from 'app-testing';
import { Miniflare } from 'miniflare';
import { serveHttp } from 'sandbox/http';
import { createPagerDutySandbox } from 'sandbox/pagerduty';
import { expect, onTestFinished, test } from 'vitest';
import type { HandlerOptions } from './handler-options.ts';
import { serveIdentityProvider } from './testing/identity-provider.ts';

/** A module of the build and all that it imports, by their paths. */
function readModules(path: string, found = new Map<string, string>()): ReadonlyMap<string, string> {
  if (found.has(path)) return found;
  const text = readFileSync(join('dist', path), 'utf8');
  found.set(path, text);
  for (const [, target = ''] of text.matchAll(/(?:from|import\(?) ?['"](\.[^'"]+)['"]/g)) {
    readModules(posix.join(posix.dirname(path), target), found);
  }
  return found;
}

/**
 * Runs the built entry in workerd, as a Worker that mounts it in one line; its URL. Options that are
 * no JSON are given as source.
 */
async function runWorker(options: HandlerOptions, source = ''): Promise<string> {
  const worker = `
    import { createHandler } from './http/index.js';
    export default createHandler({ ...${JSON.stringify(options)}, ${source} });`;
  const miniflare = new Miniflare({
    compatibilityDate: '2026-07-01',
    // It would be fetched from the network.
    cf: false,
    handleRuntimeStdio(stdout: Readable, stderr: Readable) {
      stdout.resume();
      stderr.resume();
    },
    modules: [
      { type: 'ESModule', path: 'worker.js', contents: worker },
      ...[...readModules('http/index.js')].map(([path, contents]) => ({
        ...{ type: 'ESModule' as const, path, contents },
      })),
    ],
  });
  onTestFinished(() => miniflare.dispose());
  const { origin } = await miniflare.ready;
  return `${origin}/mcp`;
}

test.each(eras)('a %s client lists and calls', async (era) => {
  const url = await runWorker({ sandbox: true });
  const { client, call } = await driveHttp(url, era);

  const listed = await client.listTools();
  const { rows, error } = await call('list_incidents', { limit: 2 });

  expect(listed.tools.map(({ name }) => name)).toContain('list_incidents');
  expect(error).toBeUndefined();
  expect(rows).toHaveLength(2);
});

test.each(eras)('a write of a %s client is refused unless the mode allows it', async (era) => {
  const reader = await driveHttp(await runWorker({ sandbox: true }), era);
  const writer = await driveHttp(await runWorker({ sandbox: true, mode: 'read_write' }), era);
  const { rows } = await writer.call('list_incidents', { statuses: ['triggered'], limit: 1 });
  const incident_id = rows[0]?.['id'];

  const refused = await reader.call('acknowledge_incident', { incident_id });
  const done = await writer.call('acknowledge_incident', { incident_id });

  expect(refused.error?.code).toBe('READ_ONLY');
  expect(done.metadata.description).toMatch(/^Incident \d+ is acknowledged$/);
});

test('callers at the same time are answered over the network, though they share a look-up', async () => {
  const { fetch, keys } = createPagerDutySandbox();
  const upstream = await serveHttp(fetch);
  onTestFinished(upstream.close);
  const url = await runWorker({ baseUrl: upstream.url });
  const clients = await Promise.all(
    [...eras, ...eras].map((era) => driveHttp(url, era, { 'X-PagerDuty-Token': keys.user })),
  );

  const answers = await Promise.all(clients.map(({ call }) => call('build_user_context')));

  expect(answers.map(({ rows }) => rows[0]?.['name'])).toEqual(clients.map(() => 'Dana Reyes'));
});

test('without a credential of its own a request is refused, and told what to do', async () => {
  const url = await runWorker({});

  const response = await fetch(url, { method: 'POST', body: '{}' });

  expect(response.status).toBe(401);
  expect(response.headers.get('www-authenticate')).toContain('Bearer');
  expect(await response.json()).toMatchObject({
    error: 'unauthorized',
    message: expect.stringContaining('x-pagerduty-token or authorization'),
  });
});

test('an access token stands for the credential of its holder, and writes only with the scope', async () => {
  const { fetch, keys } = createPagerDutySandbox();
  const upstream = await serveHttp(fetch);
  onTestFinished(upstream.close);
  const { issuer, sign } = await serveIdentityProvider();
  const resource = 'https://mcp.example.com/mcp';
  const url = await runWorker(
    { baseUrl: upstream.url, mode: 'read_write' },
    `oauth: {
      issuer: '${issuer}',
      resource: '${resource}',
      credentialOf: ({ subject }) => (subject === 'dana' ? '${keys.user}' : undefined),
    }`,
  );
  const claims = { aud: resource, sub: 'dana' };
  const readToken = await sign(claims);
  const writeToken = await sign({ ...claims, scope: 'write' });
  const strangeToken = await sign({ ...claims, sub: 'mallory' });
  const reader = await driveHttp(url, 'modern', { Authorization: `Bearer ${readToken}` });
  const writer = await driveHttp(url, 'modern', { Authorization: `Bearer ${writeToken}` });

  const { rows } = await reader.call('build_user_context');
  const [readable, writable] = await Promise.all([
    reader.client.listTools(),
    writer.client.listTools(),
  ]);
  const stranger = await globalThis.fetch(url, {
    method: 'POST',
    headers: { Authorization: `Bearer ${strangeToken}` },
    body: '{}',
  });

  expect(rows[0]).toMatchObject({ name: 'Dana Reyes' });
  expect(writable.tools.length).toBeGreaterThan(readable.tools.length);
  expect(stranger.status).toBe(403);
});

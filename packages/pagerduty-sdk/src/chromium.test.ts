import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundle } from 'bare-bundle';
import { expect, onTestFinished, test } from 'vitest';

const chromium = ['chromium', 'chromium-browser', 'google-chrome'].find(
  (name) => spawnSync(name, ['--version']).status === 0,
);

const program = `
  import { PagerDuty, verifyWebhook } from './index.ts';

  async function sign(secret, body) {
    const bytes = (text) => new TextEncoder().encode(text);
    const algorithm = { name: 'HMAC', hash: 'SHA-256' };
    const key = await crypto.subtle.importKey('raw', bytes(secret), algorithm, false, ['sign']);
    const digest = new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes(body)));
    return 'v1=' + [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  export async function run(origin) {
    const pagerduty = new PagerDuty({ token: 'k3y', baseUrl: origin });
    const incidents = await pagerduty.incidents.list({}, { pageSize: 1 }).take(9);
    const event = { id: '1', event_type: 'pagey.ping', resource_type: 'pagey',
      occurred_at: '2026-03-04T15:00:00Z', agent: null, client: null, data: { message: 'Hello' } };
    const body = JSON.stringify({ event });
    const headers = { 'x-pagerduty-signature': await sign('s', body) };
    const { event_type } = await verifyWebhook(body, headers, 's');
    const refused = await verifyWebhook(body, headers, 'other').catch(({ reason }) => reason);
    return { incidents: incidents.map(({ id }) => id), event_type, refused };
  }
`;

const pageFor = (api: string) => `<!doctype html><title>SDK</title><body>
<script src="/bundle.js"></script><script>
  bundle.run('${api}')
    .catch((error) => String(error))
    .then((result) => { document.body.textContent = 'RESULT' + JSON.stringify(result) + 'END'; });
</script>`;

/** A server on this machine until the test is over. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

/** A list of two incidents, one a page, for pages of any origin; notes what it is asked. */
async function serveApi() {
  const asked: string[] = [];
  const url = await serve((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.authorization ?? ''}`.trim());
    response.setHeader('access-control-allow-origin', '*');
    // Any other header than this one would keep the browser from sending the request.
    response.setHeader('access-control-allow-headers', 'authorization');
    if (request.method === 'OPTIONS') return response.writeHead(204).end();
    const offset = Number(new URL(request.url ?? '/', url).searchParams.get('offset') ?? 0);
    const body = { incidents: [{ id: `P${offset}` }], more: offset === 0, limit: 1, offset };
    return response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });
  return { asked, url };
}

/** The page and its script. */
function servePage(api: string, code: string): Promise<string> {
  return serve((request, response) => {
    if (request.url === '/bundle.js') return response.end(code);
    if (request.url !== '/') return response.writeHead(404).end();
    return response.setHeader('content-type', 'text/html').end(pageFor(api));
  });
}

test.skipIf(chromium === undefined)('the client lists and verifies in a real browser', async () => {
  const { code } = await bundle(program, import.meta.dirname);
  const api = await serveApi();
  const url = await servePage(api.url, code);
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'));
  onTestFinished(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

  const { stdout } = await promisify(execFile)(
    chromium ?? '',
    [
      ...['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
      ...[`--user-data-dir=${profile}`, '--virtual-time-budget=10000', '--dump-dom', url],
    ],
    { timeout: 50_000, killSignal: 'SIGKILL' },
  );

  const [, result = ''] = /RESULT(.*)END/.exec(stdout) ?? [];
  expect(JSON.parse(result)).toEqual({
    incidents: ['P0', 'P1'],
    event_type: 'pagey.ping',
    refused: 'no-match',
  });
  expect(api.asked).toEqual([
    'OPTIONS /incidents?limit=1&offset=0',
    'GET /incidents?limit=1&offset=0 Token token=k3y',
    'OPTIONS /incidents?limit=1&offset=1',
    'GET /incidents?limit=1&offset=1 Token token=k3y',
  ]);
});

import { dial, directory, launchProgram, type ServedProgram } from 'app-testing';
import { createPagerDutySandbox } from 'sandbox/pagerduty';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { fuzzer } from './testing/fuzz.ts';
import { keptMemory, withProbe } from './testing/kept-memory.ts';
import { cutOff, goodHead, inBatches, open, send, wire } from './testing/raw.ts';

// Those of every sandbox that is told no seed, such as the program's.
const { keys } = createPagerDutySandbox();

let program: ServedProgram;
let memoryBefore = 0;

beforeAll(async () => {
  program = await launchProgram(
    ['--transport', 'http', '--sandbox', '--max-concurrent', '64'],
    withProbe,
  );
  await inBatches(50, 8, () => send(program.port, wire()));
  memoryBefore = await keptMemory(program);
});

afterAll(() => program.signal('SIGKILL'));

/** How long an answer that has to come may take: a slow machine is not a failure. */
const patienceMs = 30_000;

const stackTrace = /(^|\n|\\n)\s*at \S+|node:|\.[cm]?[jt]s:\d|[A-Z]\w+Error: /;

function expectNothingTold(answer: string): void {
  expect(answer).not.toMatch(stackTrace);
  expect(answer).not.toContain(directory);
  for (const key of Object.values(keys)) expect(answer).not.toContain(key);
}

function without(name: string): readonly string[] {
  return goodHead.filter((line) => !line.startsWith(name));
}

const sized = (...lines: string[]) =>
  wire('POST /mcp', { head: [...goodHead, ...lines], body: '0\r\n\r\n' });
const big = (bytes: number) => wire('POST /mcp', { body: `{"x":"${'x'.repeat(bytes)}"}` });

test.each<[title: string, bytes: string | Buffer, status: number | undefined]>([
  ['a good request', wire(), 200],
  ['half of a JSON text', wire('POST /mcp', { body: '{"jsonrpc":' }), 400],
  ['JSON that is nested deep', wire('POST /mcp', { body: '['.repeat(100_000) }), 400],
  ['2 MB', big(2_000_000), 413],
  [
    'a form',
    wire('POST /mcp', { head: [...without('Content-Type'), 'Content-Type: text/plain'] }),
    415,
  ],
  ['no type', wire('POST /mcp', { head: without('Content-Type') }), 415],
  ['a length beside chunks', sized('Content-Length: 5', 'Transfer-Encoding: chunked'), 400],
  ['two lengths', sized('Content-Length: 5', 'Content-Length: 6'), 400],
  ['a length that is none', sized('Content-Length: five'), 400],
  ['an encoding that is none', sized('Transfer-Encoding: chunked, identity'), 400],
  ['a folded header', wire('POST /mcp', { head: [...goodHead, 'X-Fold: a\r\n b'] }), 400],
  [
    'a space before the colon',
    wire('POST /mcp', { head: [...goodHead, 'Content-Length : 5'] }),
    400,
  ],
  [
    'a line feed inside a header',
    wire('POST /mcp', { head: [...goodHead, 'X-A: b\nX-C: d'] }),
    400,
  ],
  ['a NUL inside a header', wire('POST /mcp', { head: [...goodHead, 'X-A: b\0c'] }), 400],
  ['a NUL inside the path', wire('POST /mcp\0'), 400],
  ['no host', wire('POST /mcp', { head: without('Host') }), 400],
  ['two hosts', wire('POST /mcp', { head: [...goodHead, 'Host: evil.example'] }), 403],
  ['another host', wire('POST /mcp', { head: [...without('Host'), 'Host: evil.example'] }), 403],
  ['another page', wire('POST /mcp', { head: [...goodHead, 'Origin: https://evil.example'] }), 403],
  ['a path that climbs', wire('GET /mcp/../x'), 404],
  ['a path that climbs out', wire('GET /mcp/../../../etc/passwd'), 404],
  ['a path that climbs in disguise', wire('GET /mcp/%2e%2e/%2e%2e/etc/passwd'), 404],
  ['a path with slashes in disguise', wire('POST /mcp%2f'), 404],
  ['a path with two slashes', wire('POST //mcp'), 404],
  ['a path with a backslash', wire('POST /mcp\\..\\x'), 400],
  ['an absolute target', wire('POST http://localhost/mcp'), 200],
  ['an absolute target of another host', wire('POST http://evil.example/mcp'), 200],
  ['an absolute target of another kind', wire('GET file:///etc/passwd'), 400],
  ['a proxy request', wire('CONNECT evil.example:443'), undefined],
  [
    'an upgrade',
    wire('GET /mcp', { head: [...goodHead, 'Upgrade: websocket', 'Connection: Upgrade'] }),
    405,
  ],
  [
    'a 100 kB header',
    wire('POST /mcp', { head: [...goodHead, `X-A: ${'x'.repeat(100_000)}`] }),
    431,
  ],
  ['a 100 kB path', wire(`POST /mcp?${'x'.repeat(100_000)}`), 431],
  [
    '1 000 headers',
    wire('POST /mcp', { head: [...goodHead, ...Array<string>(1_000).fill('X: 1')] }),
    431,
  ],
  ['another protocol', Buffer.from('\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', 'latin1'), 400],
  ['another version', wire('POST /mcp').replace('HTTP/1.1', 'HTTP/9.9'), 400],
])('%s is answered, and nothing is told', async (_, bytes, status) => {
  const answer = await send(program.port, bytes, status === undefined ? 2_000 : patienceMs);

  const [, code] = /^HTTP\/1\.1 (\d+)/.exec(answer) ?? [];
  expect(code).toBe(status?.toString());
  expectNothingTold(answer);
});

test('requests at random are all survived, and nothing is told', async () => {
  const next = fuzzer(20_261_121);
  const statuses = new Map<string, number>();

  await inBatches(2_000, 32, async () => {
    const answer = await send(program.port, next(), 400);
    const status = /^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 'none';
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    expectNothingTold(answer);
  });

  expect(statuses.get('500') ?? 0).toBe(0);
  for (const status of ['200', '400', '404', '405']) expect(statuses.has(status)).toBe(true);
});

test.each([
  ['connections that say nothing', 10_000, '', 'connect'],
  ['requests that break off in their body', 300, wire().slice(0, -50), 'sent'],
  ['requests that do not wait for an answer', 300, wire(), 'sent'],
  ['requests that break off in their answer', 300, wire(), 'data'],
] as const)('%s leave nothing behind', async (_, count, bytes, when) => {
  await inBatches(count, 100, () => cutOff(program.port, bytes, when));

  expect(await send(program.port, wire(), patienceMs)).toContain('HTTP/1.1 200');
});

test('clients that drip their headers are cut', async () => {
  const start = performance.now();

  const answers = await Promise.all(Array.from({ length: 20 }, () => drip(program.port)));

  for (const answer of answers) expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  expect(performance.now() - start).toBeLessThan(20_000);
});

function drip(port: number): Promise<string> {
  const socket = open(port).setEncoding('latin1');
  const timer = setInterval(() => socket.write('X-Drip: 1\r\n'), 500);
  onTestFinished(() => clearInterval(timer));
  return new Promise((resolve) => {
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('close', () => resolve(answer));
    socket.write('POST /mcp HTTP/1.1\r\nHost: localhost\r\n');
  });
}

test('after all that it lives, answers everybody, has not grown and has logged no crash', async () => {
  const clients = await Promise.all(Array.from({ length: 40 }, () => dial(program.url)));

  const answers = await Promise.all(
    clients.map(({ call }) => call('list_incidents', { limit: 2 })),
  );
  const grown = (await keptMemory(program)) - memoryBefore;

  for (const { error, rows } of answers) expect([error, rows.length]).toEqual([undefined, 2]);
  expect(grown).toBeLessThan(10 * 1024 * 1024);
  expect(program.lines.filter((line) => !line.startsWith('{"level":30'))).toEqual([]);
});

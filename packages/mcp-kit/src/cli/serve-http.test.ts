import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { expect, onTestFinished, test, vi } from 'vitest';
import { program, startIn } from './program.fixture.ts';
import { runProgram } from './run.ts';

/** A program without a credential of its own. */
const keyless = {
  ...program,
  connect: async (...args: Parameters<typeof program.connect>) => ({
    ...(await program.connect(...args)),
    credential: undefined,
  }),
};

/** Runs the program over HTTP, on a free port unless told; it is stopped when the test ends. */
async function run(flags: readonly string[], tested = program, env: Record<string, string> = {}) {
  const { stdout, stderr, directory } = startIn({ env });
  writeFileSync('tenants.json', '{"acme":"hush-hush"}');
  writeFileSync('broken.json', '{"acme":');
  writeFileSync('numbers.json', '{"acme":7}');
  // It never returns, which a test has to.
  const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never);
  const before = process.listeners('SIGTERM');
  await runProgram(tested, ['node', 'test-mcp', '--transport', 'http', '--http-port=0', ...flags]);
  const [stop] = process.listeners('SIGTERM').filter((each) => !before.includes(each));
  onTestFinished(async () => {
    stop?.('SIGTERM');
    if (stop !== undefined) await vi.waitUntil(() => exit.mock.calls.length > 0);
    process.removeAllListeners('SIGTERM');
    process.removeAllListeners('SIGINT');
    exit.mockRestore();
  });
  return { stdout: stdout(), stderr: stderr(), exitCode: process.exitCode, directory };
}

/** What the one line of the log says. */
function started(stderr: string): { readonly url: string; readonly auth: string } {
  const lines = stderr.trim().split('\n');
  expect(lines).toHaveLength(1);
  return JSON.parse(lines[0] ?? '');
}

async function takenPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It has no port');
  return address.port;
}

test.each([
  ['this machine', [], program, 'own credential as a fallback'],
  ['localhost', ['--http-host=localhost'], program, 'own credential as a fallback'],
  [
    'every caller with a header',
    ['--http-host=0.0.0.0', '--require-auth-header'],
    program,
    'a credential with each request',
  ],
  [
    'everybody who can reach it',
    ['--http-host=0.0.0.0', '--allow-shared-credential'],
    program,
    'own credential as a fallback',
  ],
  [
    'callers with keys of their own',
    ['--http-host=0.0.0.0'],
    keyless,
    'a credential with each request',
  ],
  [
    'this machine, with a header',
    ['--require-auth-header'],
    program,
    'a credential with each request',
  ],
])('it serves %s', async (_, flags, tested, auth) => {
  const { stdout, stderr, exitCode } = await run(flags, tested);

  const line = started(stderr);

  expect(line.auth).toBe(auth);
  expect(line.url).toMatch(/^http:\/\/.+:\d+\/mcp$/);
  expect([stdout, exitCode]).toEqual(['', undefined]);
  expect(stderr).not.toContain('hush');
});

test.each([
  ['with the own credential', [], program, 406],
  ['but not without a header where one is required', ['--require-auth-header'], program, 401],
  ['but not without a header where there is no own credential', [], keyless, 401],
])('it answers %s', async (_, flags, tested, status) => {
  const { stderr } = await run(flags, tested);

  const response = await fetch(started(stderr).url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{',
  });

  expect(response.status).toBe(status);
});

test.each(['0.0.0.0', '::', '10.1.2.3', '127.example.com'])(
  'it does not lend its credential to everybody who reaches %s',
  async (host) => {
    const { stdout, stderr, exitCode } = await run(['--http-host', host]);

    expect(stderr).toBe(
      `test-mcp: on ${host} everybody who reaches the port would act with this server's credential: ` +
        'add --require-auth-header, or --allow-shared-credential if that is meant, or listen on 127.0.0.1\n',
    );
    expect([stdout, exitCode]).toEqual(['', 2]);
  },
);

test.each(['--http-port', '--metrics-port'])(
  'a port that is taken (%s) is one line',
  async (flag) => {
    const port = await takenPort();

    const { stderr, exitCode } = await run([flag, String(port)]);

    expect(stderr).toMatch(
      /^test-mcp: cannot listen on 127\.0\.0\.1:\d+: [^\n]*EADDRINUSE[^\n]*\n$/,
    );
    expect(exitCode).toBe(2);
  },
);

const issuer = ['--oauth-issuer', 'https://id.example.com'];
const resource = ['--oauth-resource', 'https://mcp.example.com/mcp'];

test.each([
  [
    'without the URL of the endpoint',
    issuer,
    '--oauth-issuer needs --oauth-resource, the public URL',
  ],
  [
    'without tenants',
    [...issuer, ...resource],
    '--oauth-issuer needs --oauth-tenants, a JSON file',
  ],
  [
    'with a file that is not there',
    [...issuer, ...resource, '--oauth-tenants', 'none.json'],
    'none.json must be a JSON object',
  ],
  [
    'with a file that is no JSON',
    [...issuer, ...resource, '--oauth-tenants', 'broken.json'],
    'broken.json must be a JSON object',
  ],
  [
    'with a file of numbers',
    [...issuer, ...resource, '--oauth-tenants', 'numbers.json'],
    'numbers.json must be a JSON object',
  ],
])('an issuer %s is one line', async (_, flags, sentence) => {
  const { stderr, exitCode } = await run(flags);

  expect(stderr).toMatch(/^test-mcp: [^\n]+\n$/);
  expect(stderr).toContain(sentence);
  expect(stderr).not.toContain('hush');
  expect(exitCode).toBe(2);
});

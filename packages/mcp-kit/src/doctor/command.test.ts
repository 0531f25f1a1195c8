import * as fc from 'fast-check';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type Surroundings, startIn } from '../cli/program.fixture.ts';
import { runProgram } from '../cli/run.ts';
import { ToolError } from '../errors.ts';
import { key, programWith } from './doctor.fixture.ts';
import { examine } from './examine.ts';
import { takeIn } from './intake.ts';

/** Stands in for the network until the test ends. */
function answerWith(headers: Record<string, string> = {}, init: ResponseInit = {}) {
  const fetch = vi.fn<typeof globalThis.fetch>(async () =>
    Response.json({}, { ...init, headers: { date: new Date().toUTCString(), ...headers } }),
  );
  vi.stubGlobal('fetch', fetch);
  onTestFinished(() => void vi.unstubAllGlobals());
  return fetch;
}

/** Runs `doctor` to its end. */
async function runDoctor(
  flags: readonly string[],
  surroundings: Surroundings = {},
  other = programWith(),
) {
  const { stdout, stderr } = startIn(surroundings);
  await runProgram(other, ['node', 'test-mcp', 'doctor', ...flags]);
  return { stdout: stdout(), stderr: stderr(), exitCode: process.exitCode };
}

const withKey = { env: { TEST_API_KEY: key } };

test('a healthy account is a line for each check, in order, and exit code 0', async () => {
  answerWith({ 'ratelimit-limit': '960', 'ratelimit-remaining': '900' });

  const { stdout, stderr, exitCode } = await runDoctor(['--mode', 'read_write'], withKey);

  const shown = stdout.replace(/\d+ ms/, '0 ms').replace(/Node: [\d.]+/, 'Node: 24.0.0');
  expect(shown).toMatchInlineSnapshot(`
    "ok    settings: TEST_API_KEY (environment), --mode
    ok    Node: 24.0.0, and 22.12 or newer is needed
    ok    credential: a key
    ok    network: https://api.test.invalid answers in 0 ms
    ok    key: accepted
    ok    permissions: can read incidents
    ok    writing: not tried: whether the key may change things shows only by changing something
    ok    rate limit: 900 of 960 requests left
    ok    clock: agrees with that of the API
    ok    tools: 2 of 3, 200 tokens (o200k), in read_write mode
    "
  `);
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
});

test('--json is one document', async () => {
  answerWith();

  const { stdout } = await runDoctor(['--json'], withKey);

  const report = JSON.parse(stdout);
  expect(report).toMatchObject({ server: 'test-mcp', ok: true });
  expect(report.checks[0].finding).toBe('TEST_API_KEY (environment)');
  expect(report.checks.map(({ what }: { what: string }) => what)).toEqual([
    ...['settings', 'Node', 'credential', 'network', 'key', 'permissions'],
    ...['rate limit', 'clock', 'tools'],
  ]);
});

test('--help tells of itself and of the settings', async () => {
  const { stdout, exitCode } = await runDoctor(['--help']);

  expect(stdout).toContain('Usage: test-mcp doctor [options]');
  expect(stdout).toContain('--json');
  expect(stdout).toContain('--api-key');
  expect(stdout).toContain('Exit code: 0 when nothing fails');
  expect(exitCode).toBe(0);
});

test.each([
  [['--nonsense'], "unknown option '--nonsense'"],
  [['--region', 'ap'], 'Allowed choices are us, eu'],
  [['--toolsets', 'incident'], 'did you mean incidents?'],
  [['now'], 'too many arguments'],
])('%j cannot be used: one line and exit code 2', async (flags, words) => {
  const { stdout, stderr, exitCode } = await runDoctor(flags, withKey);

  expect(stderr).toMatch(/^test-mcp: [^\n]+\n$/);
  expect(stderr).toContain(words);
  expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
});

test('a server without a doctor says so', async () => {
  const { doctor: _, ...without } = programWith();

  const { stderr, exitCode } = await runDoctor([], {}, without);

  expect(stderr).toBe('test-mcp: this server has no doctor\n');
  expect(exitCode).toBe(2);
});

test('without a key nothing is sent, and the other checks are made', async () => {
  const fetch = answerWith();

  const { stdout, exitCode } = await runDoctor([]);

  expect(stdout).toContain('FAIL  credential: none is given\n      no key: set TEST_API_KEY\n');
  expect(stdout).toContain('warn  network: not checked');
  expect(stdout).toContain('ok    tools: ');
  expect(fetch).not.toHaveBeenCalled();
  expect(exitCode).toBe(1);
});

test('over HTTP a server needs no key of its own', async () => {
  const { stdout, exitCode } = await runDoctor(['--transport', 'http']);

  expect(stdout).toContain('ok    credential: none of its own: callers bring theirs');
  expect(exitCode).toBe(0);
});

test('settings are named with where they are from', async () => {
  answerWith();

  const { stdout } = await runDoctor(['--max-retries', '1'], {
    env: { TEST_API_TOKEN: key, TEST_DEBUG: ' ' },
    dotEnv: 'TEST_REGION=eu\nTEST_API_KEY=other-key-of-the-file\n',
  });

  expect(stdout).toContain(
    'ok    settings: TEST_API_TOKEN (environment), --max-retries, TEST_REGION (.env)\n',
  );
});

test('quotes around an own setting are a failure', async () => {
  answerWith();

  const env = { ...withKey.env, TEST_USER_EMAIL: '"dana@acme.example"' };
  const { stdout, exitCode } = await runDoctor([], { env });

  expect(stdout).toContain('TEST_USER_EMAIL has quotes around it');
  expect(exitCode).toBe(1);
});

test('a key that cannot be sent is not sent', async () => {
  const fetch = answerWith();

  const { stdout, exitCode } = await runDoctor([], { env: { TEST_API_KEY: `"${key}"` } });

  expect(stdout).toContain('FAIL  credential: TEST_API_KEY has quotes around it');
  expect(fetch).not.toHaveBeenCalled();
  expect(exitCode).toBe(1);
});

test('blanks around a key are a warning beside its shape', async () => {
  answerWith();

  const { stdout, exitCode } = await runDoctor([], { env: { TEST_API_KEY: `${key} ` } });

  expect(stdout).toContain(
    'warn  credential: a key; TEST_API_KEY has a blank around it, which is cut off\n',
  );
  expect(exitCode).toBe(0);
});

test('a key is not sent to a host that does not answer as an API', async () => {
  const fetch = answerWith({ 'content-type': 'text/html' });

  const { stdout } = await runDoctor([], withKey);

  expect(stdout).toContain('FAIL  network: https://api.test.invalid answers 200 with an HTML page');
  expect(stdout).toContain('warn  key: not checked: the API cannot be reached');
  expect(fetch).toHaveBeenCalledOnce();
});

test('what needs an accepted key waits for one', async () => {
  answerWith();
  const refused = programWith(() => ({
    identify: async () => ({ status: 'fail', finding: 'refused', advice: 'Make a new one.' }),
  }));

  const { stdout } = await runDoctor([], withKey, refused);

  expect(stdout).toContain('FAIL  key: refused\n      Make a new one.\n');
  expect(stdout).toContain('warn  permissions: not checked: there is no accepted key');
  expect(stdout).toContain('ok    clock: ');
});

const forbidden = new ToolError({
  code: 'FORBIDDEN',
  message: 'No',
  hint: 'The credential needs the scope incidents.read.',
});

test('what is forbidden is listed with the scope; a failure only if nothing can be read', async () => {
  answerWith();
  const read = {
    what: 'incidents',
    toolsets: ['incidents'],
    send: () => Promise.reject(forbidden),
  };
  const fine = { what: 'people', toolsets: ['incidents'], send: async () => {} };
  const other = { what: 'others', toolsets: ['others'], send: () => Promise.reject(forbidden) };

  const some = await runDoctor(
    [],
    withKey,
    programWith(() => ({ reads: [read, fine, other] })),
  );
  const none = await runDoctor(
    [],
    withKey,
    programWith(() => ({ reads: [read] })),
  );

  expect(some.stdout).toContain(
    'warn  permissions: incidents forbidden (403); can read people\n      incidents: The credential needs the scope incidents.read.\n',
  );
  expect(some.stdout).not.toContain('others');
  expect(none.stdout).toContain('FAIL  permissions: incidents forbidden (403)\n');
});

test('settings that give no tools are a failure', async () => {
  answerWith();

  const { stdout } = await runDoctor(
    ['--exclude-tools', 'list_incidents', '--tools', 'list_incidents'],
    withKey,
  );

  expect(stdout).toContain('FAIL  tools: none of ');
});

test('after the deadline the rest is not known, and the report ends', async () => {
  vi.stubGlobal('fetch', () => new Promise(() => {}));
  onTestFinished(() => void vi.unstubAllGlobals());
  const program = programWith();
  const doctor = await program.doctor?.();
  const intake = takeIn(program, ['--api-key', key], {});
  if (doctor === undefined || 'exit' in intake) throw new Error('There is nothing to examine');

  const { checks } = await examine({
    ...{ program, doctor, intake, nodeVersion: '24.0.0', deadlineMs: 50 },
  });
  const findings = await Promise.all(checks.map(({ finding }) => finding));

  const late = checks.filter((_, index) => findings[index]?.finding === 'not known after 0.05 s');
  expect(late.map(({ what }) => what)).toEqual([
    ...['network', 'key', 'permissions', 'rate limit', 'clock'],
  ]);
});

test('whatever an API or an error says, no secret is shown, nor what moves the cursor', async () => {
  const secret = fc
    .string({ minLength: 8, unit: fc.constantFrom(...'abcXYZ019+_-/=&%') })
    .filter((text) => /^[a-zA-Z]/.test(text));
  await fc.assert(
    fc.asyncProperty(secret, fc.boolean(), fc.boolean(), async (key, isJson, isThrown) => {
      answerWith({ 'x-key': key });
      const said = `\u001b[2JBad key ${key}\n${encodeURIComponent(key)} ${JSON.stringify({ key })}`;
      const telling = programWith(() => ({
        identify: async () => {
          if (isThrown) throw new Error(said);
          return { status: 'warn', finding: said, advice: said };
        },
        reads: [
          { what: 'rows', toolsets: ['incidents'], send: () => Promise.reject(new Error(said)) },
        ],
        own: [{ what: 'own', needsKey: false, check: () => Promise.reject(new TypeError(said)) }],
      }));

      const env = {
        TEST_API_KEY: key,
        HTTPS_PROXY: `http://me:${encodeURIComponent(`pw-${key}`)}@proxy.example`,
      };
      const { stdout, stderr } = await runDoctor(isJson ? ['--json'] : [], { env }, telling);

      expect(stdout + stderr).not.toContain(key);
      expect(stdout + stderr).not.toContain(encodeURIComponent(key));
      expect(stdout).not.toContain('\u001b');
      expect(stdout).toContain('***');
    }),
    { numRuns: 50 },
  );
});

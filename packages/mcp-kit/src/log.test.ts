import { expect, onTestFinished, test, vi } from 'vitest';
import { createLog } from './log.ts';

/** Everything that is written to standard error until the test ends. */
function captureStderr(): { readonly text: () => string; readonly entries: () => unknown[] } {
  const lines: string[] = [];
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation((line) => {
    lines.push(String(line));
    return true;
  });
  onTestFinished(() => spy.mockRestore());
  return {
    text: () => lines.join(''),
    entries: () => lines.map((line) => JSON.parse(line)),
  };
}

test('an entry is one line of JSON with name, time and what was said', () => {
  const stderr = captureStderr();
  const log = createLog('test-mcp', { debug: false, secrets: [] });

  log.info({ tools: 3 }, 'serving');

  expect(stderr.text()).toMatch(/^[^\n]+\n$/);
  expect(stderr.entries()).toEqual([
    {
      level: 30,
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      name: 'test-mcp',
      tools: 3,
      msg: 'serving',
    },
  ]);
});

test.each([
  [false, ['started', 'failed']],
  [true, ['called', 'started', 'failed']],
])('with debug %j the log holds %j', (debug, messages) => {
  const stderr = captureStderr();
  const log = createLog('test-mcp', { debug, secrets: [] });

  log.debug({}, 'called');
  log.info({}, 'started');
  log.error({}, 'failed');

  expect(stderr.entries()).toMatchObject(messages.map((msg) => ({ msg })));
});

test('nothing goes to standard output', () => {
  captureStderr();
  const stdout = vi.spyOn(process.stdout, 'write');
  onTestFinished(() => stdout.mockRestore());

  createLog('test-mcp', { debug: true, secrets: [] }).error({ a: 1 }, 'failed');

  expect(stdout).not.toHaveBeenCalled();
});

test.each(['authorization', 'Authorization', 'token', 'apiKey', 'api_key', 'password', 'secret'])(
  'the value of %s is hidden at every depth a log has',
  (name) => {
    const stderr = captureStderr();
    const log = createLog('test-mcp', { debug: false, secrets: [] });

    log.error({ [name]: 'hush-1', a: { [name]: 'hush-2', b: { [name]: 'hush-3' } } }, 'failed');

    expect(stderr.text()).not.toContain('hush');
    expect(stderr.text()).toContain('***');
  },
);

const key = 'u+Ab"c\\d/e=f';

test.each([
  ['in the message', {}, `refused ${key}`],
  ['in a field', { detail: `Error: 401 for ${key}\n    at send` }, 'failed'],
  ['in the name of a field', { [key]: 1 }, 'failed'],
  ['in a list', { tried: ['a', key] }, 'failed'],
  ['in a URL', { url: `https://api.example.com/?key=${encodeURIComponent(key)}` }, 'failed'],
  ['in an error', { err: new Error(`bad key ${key}`) }, 'failed'],
])('a secret does not reach the log %s', (_, entry, message) => {
  const stderr = captureStderr();
  const log = createLog('test-mcp', { debug: false, secrets: [key] });

  log.error(entry, message);

  expect(stderr.text()).toContain('***');
  expect(stderr.text()).not.toContain('Ab');
  expect(stderr.entries()).toHaveLength(1);
});

test('of two secrets the longer is blotted out whole', () => {
  const stderr = captureStderr();
  const log = createLog('test-mcp', { debug: false, secrets: ['hush', 'hush-hush-baby'] });

  log.error({ detail: 'hush-hush-baby and hush' }, 'failed');

  expect(stderr.entries()).toMatchObject([{ detail: '*** and ***' }]);
});

test('an empty or tiny secret does not blot out the log', () => {
  const stderr = captureStderr();
  const log = createLog('test-mcp', { debug: false, secrets: ['', 'a'] });

  log.info({}, 'a plain message');

  expect(stderr.entries()).toMatchObject([{ msg: 'a plain message' }]);
});

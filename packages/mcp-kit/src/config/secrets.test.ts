import { expect, test } from 'vitest';
import { clients } from './clients/index.ts';
import { homeWith } from './config.fixture.ts';

const ids = clients.map(({ id }) => id);
const env = { TEST_API_KEY: 'hush-env' };

test.each(ids)('%s: no key is printed or written unless it is asked for', async (id) => {
  const { run, read, path } = homeWith({ env });
  const words = ['--client', id, '--api-key', 'hush-flag', '--file', path('out')];

  const printed = await run(...words);
  const written = await run(...words, '--write');

  expect(JSON.stringify([printed, written, read('out')])).not.toContain('hush');
  expect(printed.stderr).toContain('--include-key');
});

test.each(ids)('%s: --include-key puts the key itself in', async (id) => {
  const { run } = homeWith({ env });

  const fromVariable = await run('--client', id, '--include-key');
  const fromFlag = await run('--client', id, '--include-key', '--api-key', 'hush-flag');

  expect(fromVariable.stdout).toContain('hush-env');
  expect(fromFlag.stdout).toContain('hush-flag');
  expect(fromFlag.stdout).not.toContain('<your');
  expect(fromFlag.stdout).not.toContain('input:');
  expect(fromVariable.stderr).not.toContain('hush');
});

test('a key under the name that another server reads is a key too', async () => {
  const { run } = homeWith({ env: { TEST_API_KEY: ' ', OTHER_KEY: 'hush-other' } });

  const { stdout } = await run('--client', 'cursor', '--include-key');

  expect(stdout).toContain('"TEST_API_KEY": "hush-other"');
});

test('a key in a file of a project comes with a warning', async () => {
  const { run } = homeWith({ env });

  const { stderr } = await run('--client', 'cursor', '--scope', 'project', '--include-key');

  expect(stderr).toContain('keep it out of version control, for it holds your key');
});

test('the sandbox needs no key and gets none', async () => {
  const { run } = homeWith({ env });

  const { stdout } = await run('--client', 'cursor', '--sandbox');

  expect(stdout).toContain('--sandbox');
  expect(stdout).not.toContain('TEST_API_KEY');
});

test.each([
  [['--client', 'zed', '--api-kye=hush-hush'], "unknown option '--api-kye'"],
  [['--client', 'zed', 'hush-hush'], 'too many arguments'],
])('a slip of the pen in %j does not repeat the key', async (argv, sentence) => {
  const { run } = homeWith();

  const { error } = await run(...argv);

  expect(error).toContain(sentence);
  expect(error).not.toContain('hush');
});

test('a key that stands in the file is in no message', async () => {
  const broken = '{ "mcpServers": { "a": { "env": { "K": "hush" } } ';
  const { run, path } = homeWith({
    files: { 'broken.json': broken, 'broken.yaml': 'a: "hush\nb: [' },
  });

  const json = await run('--client', 'cursor', '--write', '--file', path('broken.json'));
  const yaml = await run('--client', 'goose', '--write', '--file', path('broken.yaml'));

  expect(json.error).toContain('is broken in line 1');
  expect(yaml.error).toContain('is broken in line');
  expect(`${json.error}${yaml.error}`).not.toContain('hush');
});

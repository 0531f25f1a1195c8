import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { homeWith } from './config.fixture.ts';

async function merged(before: string, ...argv: readonly string[]): Promise<string> {
  const { run, read } = homeWith({ files: { config: before } });
  const { error } = await run('--client', 'goose', '--write', '--file', 'config', ...argv);
  if (error !== '') throw new Error(error);
  return read('config');
}

const config = `# Model
GOOSE_PROVIDER: "anthropic"   # ours
GOOSE_MODEL: 'claude'

extensions:   # switched on and off
    # built in
    developer:
        bundled: true
        enabled: true
        name: developer
        timeout: 300
        type: builtin

    memory: {enabled: false, type: builtin, name: memory}   # not yet

# Last
GOOSE_MODE: smart_approve
PROMPT: |
  two
  lines

`;

test('a configuration of goose stays as it was around the entry', async () => {
  const after = await merged(config);

  expect(after).toMatchInlineSnapshot(`
    "# Model
    GOOSE_PROVIDER: "anthropic"   # ours
    GOOSE_MODEL: 'claude'

    extensions:   # switched on and off
        test-mcp:
            enabled: true
            type: stdio
            name: test-mcp
            description: Test
            cmd: npx
            args:
                - "-y"
                - test-mcp
            envs: {}
            env_keys:
                - TEST_API_KEY
            timeout: 300
        # built in
        developer:
            bundled: true
            enabled: true
            name: developer
            timeout: 300
            type: builtin

        memory: {enabled: false, type: builtin, name: memory}   # not yet

    # Last
    GOOSE_MODE: smart_approve
    PROMPT: |
      two
      lines

    "
  `);
  const added = after.split('\n').slice(5, 18);
  expect(after.replace(`${added.join('\n')}\n`, '')).toBe(config);
});

test('an entry is replaced in its place', async () => {
  const once = await merged(config);

  const after = await merged(once, '--force', '--timeout', '10');

  expect(after).toBe(once.replace('envs: {}', 'envs:\n            TEST_TIMEOUT: "10"'));
});

test('line ends of Windows and a byte order mark stay', async () => {
  const before = '\uFEFFextensions:\r\n  a:\r\n    enabled: true\r\n';

  const after = await merged(before);

  expect(after.replaceAll('\r\n', '')).not.toContain('\n');
  expect(after.startsWith('\uFEFFextensions:\r\n  test-mcp:\r\n')).toBe(true);
  expect(after.endsWith('\r\n  a:\r\n    enabled: true\r\n')).toBe(true);
});

test.each([
  ['an empty file', ''],
  ['a comment alone', '# mine'],
  ['the start of a document', '---\n'],
  ['an empty map', '{}\n'],
  ['extensions without any', 'extensions: {}\nA: 1\n'],
  ['extensions with nothing', 'extensions:\nA: 1\n'],
  ['extensions with nothing at the end', 'A: 1\nextensions:'],
  ['extensions that are null', 'extensions: null # none\nA: 1\n'],
  ['no end of the last line', 'A: 1'],
  ['an end of the document', 'A: 1\n...\n'],
  ['a text that keeps its end', 'A: |+\n  one\n\n\n'],
  ['a text that stops at its end', 'A: |\n  one'],
  ['an alias', 'A: &a {b: 1}\nextensions:\n  a: *a\n'],
  ['words that are no booleans', 'A: no\nB: on\nC: 012\n'],
])('%s takes an entry', async (_, before) => {
  const after = await merged(before);

  const { extensions, ...rest } = parse(after);
  const { extensions: known, ...others } = parse(before) ?? {};
  expect(rest).toEqual(others);
  expect(extensions).toEqual({ ...known, 'test-mcp': expect.objectContaining({ cmd: 'npx' }) });
  for (const comment of before.match(/#.*/g) ?? []) expect(after).toContain(comment);
});

import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { expect, test } from 'vitest';
import { clients } from './clients/index.ts';
import { homeWith } from './config.fixture.ts';
import { writeWithBackup } from './write-with-backup.ts';

const cursorFile = '.cursor/mcp.json';
const others = '{\n  "mcpServers": {\n    "other": { "command": "other" }\n  }\n}\n';

test.each(clients.map(({ id }) => id))('%s: a file that is not there yet is made', async (id) => {
  const { run, path, listing } = homeWith();

  const { stderr } = await run('--client', id, '--write');
  const again = await run('--client', id, '--write');

  const file = /is now in (.*)\n/.exec(stderr)?.[1] ?? '';
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(file.startsWith(path(''))).toBe(true);
  expect(again.stderr).toContain(`test-mcp is already there in ${file}`);
  expect(listing().filter((name) => name.includes('.bak-') || name.endsWith('.tmp'))).toEqual([]);
});

test('what was there stays, and a copy of it is kept', async () => {
  const { run, read, backups, path } = homeWith({ files: { [cursorFile]: others } });
  chmodSync(path(cursorFile), 0o640);

  const { stderr, stdout } = await run('--client', 'cursor', '--write');

  const [backup = ''] = backups();
  expect(backup).toMatch(/^\.cursor\/mcp\.json\.bak-\d{8}T\d{6}Z$/);
  expect(read(backup)).toBe(others);
  expect(statSync(path(backup)).mode & 0o777).toBe(0o640);
  expect(statSync(path(cursorFile)).mode & 0o777).toBe(0o640);
  expect(read(cursorFile)).toMatchInlineSnapshot(`
    "{
      "mcpServers": {
        "other": { "command": "other" },
        "test-mcp": {
          "command": "npx",
          "args": ["-y", "test-mcp"],
          "env": {
            "TEST_API_KEY": "<your key>"
          }
        }
      }
    }
    "
  `);
  expect(stderr).toContain(`what was there is kept in ${path(backup)}`);
  expect(stderr).toContain('put your own in place of <your key>');
  expect(stdout).toBe('');
});

test('the second time nothing is written', async () => {
  const { run, read, backups } = homeWith({ files: { [cursorFile]: others } });
  await run('--client', 'cursor', '--write');
  const once = read(cursorFile);

  const { stderr, error } = await run('--client', 'cursor', '--write');

  expect(stderr).toContain('test-mcp is already there');
  expect(error).toBe('');
  expect(read(cursorFile)).toBe(once);
  expect(backups()).toHaveLength(1);
});

test('an entry that says something else is replaced by --force alone', async () => {
  const { run, read, backups } = homeWith({ files: { [cursorFile]: others } });
  await run('--client', 'cursor', '--write');
  const once = read(cursorFile);

  const refused = await run('--client', 'cursor', '--write', '--mode', 'read_write');
  const afterRefusal = read(cursorFile);
  const forced = await run('--client', 'cursor', '--write', '--mode', 'read_write', '--force');

  expect(refused.error).toContain('replace it with --force, or take another name with --name');
  expect(afterRefusal).toBe(once);
  expect(forced.stderr).toContain('is now in');
  expect(JSON.parse(read(cursorFile))).toMatchObject({
    mcpServers: { other: {}, 'test-mcp': { env: { TEST_MODE: 'read_write' } } },
  });
  expect(backups()).toHaveLength(2);
});

test('a key that the user has put in place of the placeholder stays', async () => {
  const { run, read, path } = homeWith();
  await run('--client', 'cursor', '--write');
  writeFileSync(path(cursorFile), read(cursorFile).replace('<your key>', 'their-own'));

  const same = await run('--client', 'cursor', '--write');
  const changed = await run('--client', 'cursor', '--write', '--region', 'eu', '--force');

  expect(same.stderr).toContain('already there');
  expect(`${same.stderr}${changed.stderr}`).not.toMatch(/their-own|<your/);
  expect(JSON.parse(read(cursorFile))).toMatchObject({
    mcpServers: { 'test-mcp': { env: { TEST_API_KEY: 'their-own', TEST_REGION: 'eu' } } },
  });
});

test('two copies within a second are two files', async () => {
  const { run, backups } = homeWith({ files: { [cursorFile]: others } });

  for (const name of ['a', 'b', 'c']) await run('--client', 'cursor', '--write', '--name', name);

  expect(backups()).toHaveLength(3);
});

test('a symbolic link stays one, and its target is written', async () => {
  const { run, path, read } = homeWith({ files: { 'dotfiles/mcp.json': others } });
  mkdirSync(path('.cursor'));
  symlinkSync('../dotfiles/mcp.json', path(cursorFile));

  await run('--client', 'cursor', '--write');

  expect(lstatSync(path(cursorFile)).isSymbolicLink()).toBe(true);
  expect(read('dotfiles/mcp.json')).toContain('test-mcp');
});

test('a symbolic link to a file that is not there yet makes that file', async () => {
  const { run, path, read } = homeWith({ files: { '.cursor/other': '' } });
  symlinkSync('../dotfiles/mcp.json', path(cursorFile));

  const { error } = await run('--client', 'cursor', '--write');

  expect(error).toBe('');
  expect(lstatSync(path(cursorFile)).isSymbolicLink()).toBe(true);
  expect(read('dotfiles/mcp.json')).toContain('test-mcp');
});

const unfit: readonly (readonly [string, string, string | Buffer, string])[] = [
  ['half a file', 'cursor', '{\n  "mcpServers": {\n', 'is broken in line 3 (close brace expected)'],
  ['a list', 'cursor', '[]', 'holds a list where an object belongs'],
  ['a word', 'cursor', '"hello"', 'holds a string where an object belongs'],
  [
    'a list of servers',
    'zed',
    '{"context_servers": []}',
    'else than a list by name under context_',
  ],
  [
    'servers twice',
    'gemini',
    '{"mcpServers": {}, "mcpServers": {}}',
    'has the key mcpServers twice',
  ],
  ['a server twice', 'cursor', '{"mcpServers": {"a": 1, "a": 2}}', 'has the key a twice'],
  ['UTF-16', 'cursor', Buffer.from('\uFEFF{}', 'utf16le'), 'is not text in UTF-8'],
  ['inputs that are no list', 'vscode', '{"inputs": {}}', 'has inputs that are no list'],
  ['half a YAML file', 'goose', 'extensions:\n  a: [\n', 'is broken in line'],
  ['a YAML list', 'goose', '- a\n', 'holds something else than keys with values'],
  ['a YAML list of extensions', 'goose', 'extensions: [a]\n', 'something else than a list by name'],
  [
    'YAML in one line',
    'goose',
    '{A: 1, extensions: {a: {enabled: true}}}\n',
    'is laid out in a way',
  ],
  ['extensions in one line', 'goose', 'extensions: {a: {enabled: true}} # one\n', 'is laid out'],
  ['two YAML documents', 'goose', 'a: 1\n---\nb: 1\n', 'holds several documents'],
  ['a YAML key twice', 'goose', 'a: 1\na: 2\n', 'is broken in line 2 (duplicated mapping key)'],
];

test.each(unfit)('%s is left as it was', async (_, client, text, why) => {
  const { run, path, listing } = homeWith();
  writeFileSync(path('config'), text);

  const { error } = await run('--client', client, '--write', '--file', 'config');

  expect(error).toContain(`${path('config')} `);
  expect(error).toContain(why);
  expect(error).not.toContain('\n');
  expect(readFileSync(path('config'))).toEqual(Buffer.from(text));
  expect(listing()).toEqual(['config']);
});

test('what another program has written meanwhile is not lost', async () => {
  const { path, read, listing } = homeWith({ files: { config: 'theirs' } });

  const written = writeWithBackup({ file: path('config'), before: 'ours', after: 'new' });

  await expect(written).rejects.toThrow('was changed by another program just now: run this again');
  expect(read('config')).toBe('theirs');
  expect(listing()).toEqual(['config']);
});

test.each([
  ['a directory', 'folder', 'it is a directory'],
  ['a file as a folder', 'file/mcp.json', 'a part of its path is no directory'],
  ['a link to itself', 'loop', 'its symbolic links lead in a circle'],
])('%s is one line that says so', async (_, name, why) => {
  const { run, path } = homeWith({ files: { 'folder/a': '', file: '' } });
  symlinkSync('loop', path('loop'));

  const { error } = await run('--client', 'cursor', '--write', '--file', name);

  expect(error).toContain(`${path(name)} cannot be read: ${why}; `);
});

const isRoot = process.getuid?.() === 0;

test.skipIf(isRoot)('what may not be read or written is one line that says so', async () => {
  const { run, path, listing } = homeWith({
    files: { 'closed/mcp.json': others, 'fixed.json': others, 'secret.json': others },
  });
  chmodSync(path('closed'), 0o555);
  chmodSync(path('fixed.json'), 0o444);
  chmodSync(path('secret.json'), 0o200);
  const before = listing();
  const write = (file: string) => run('--client', 'cursor', '--write', '--file', file);

  const closed = await write('closed/mcp.json');
  const fresh = await write('closed/new.json');
  const fixed = await write('fixed.json');
  const secret = await write('secret.json');

  expect(closed.error).toContain('cannot be written: permission denied');
  expect(fresh.error).toContain('cannot be written: permission denied');
  expect(fixed.error).toContain('fixed.json cannot be written: permission denied');
  expect(secret.error).toContain('secret.json cannot be read: permission denied');
  expect(listing()).toEqual(before);
  chmodSync(path('closed'), 0o755);
});

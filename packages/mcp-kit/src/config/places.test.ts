import { expect, test } from 'vitest';
import { clients } from './clients/index.ts';
import { onlooker, runAs } from './config.fixture.ts';

async function filesOn(platform: string): Promise<readonly string[]> {
  const scopes = clients.flatMap(({ id }) => [[id, 'user'] as const, [id, 'project'] as const]);
  return Promise.all(
    scopes.map(async ([id, scope]) => {
      const { stderr } = await runAs(onlooker(platform), ['--client', id, '--scope', scope]);
      return `${id} ${scope}: ${/belongs into (.*) \(/.exec(stderr)?.[1] ?? 'none'}`;
    }),
  );
}

test('each client has its files on macOS', async () => {
  expect(await filesOn('darwin')).toMatchInlineSnapshot(`
    [
      "claude-desktop user: /home/ann/Library/Application Support/Claude/claude_desktop_config.json",
      "claude-desktop project: none",
      "claude-code user: /home/ann/.claude.json",
      "claude-code project: /project/.mcp.json",
      "cursor user: /home/ann/.cursor/mcp.json",
      "cursor project: /project/.cursor/mcp.json",
      "vscode user: /home/ann/Library/Application Support/Code/User/mcp.json",
      "vscode project: /project/.vscode/mcp.json",
      "goose user: /home/ann/.config/goose/config.yaml",
      "goose project: none",
      "gemini user: /home/ann/.gemini/settings.json",
      "gemini project: /project/.gemini/settings.json",
      "zed user: /home/ann/.config/zed/settings.json",
      "zed project: none",
    ]
  `);
});

test('each client has its files on Linux', async () => {
  expect(await filesOn('linux')).toMatchInlineSnapshot(`
    [
      "claude-desktop user: /home/ann/.config/Claude/claude_desktop_config.json",
      "claude-desktop project: none",
      "claude-code user: /home/ann/.claude.json",
      "claude-code project: /project/.mcp.json",
      "cursor user: /home/ann/.cursor/mcp.json",
      "cursor project: /project/.cursor/mcp.json",
      "vscode user: /home/ann/.config/Code/User/mcp.json",
      "vscode project: /project/.vscode/mcp.json",
      "goose user: /home/ann/.config/goose/config.yaml",
      "goose project: none",
      "gemini user: /home/ann/.gemini/settings.json",
      "gemini project: /project/.gemini/settings.json",
      "zed user: /home/ann/.config/zed/settings.json",
      "zed project: none",
    ]
  `);
});

test('each client has its files on Windows', async () => {
  expect(await filesOn('win32')).toMatchInlineSnapshot(`
    [
      "claude-desktop user: C:\\Users\\ann\\AppData\\Roaming\\Claude\\claude_desktop_config.json",
      "claude-desktop project: none",
      "claude-code user: C:\\Users\\ann\\.claude.json",
      "claude-code project: C:\\work\\.mcp.json",
      "cursor user: C:\\Users\\ann\\.cursor\\mcp.json",
      "cursor project: C:\\work\\.cursor\\mcp.json",
      "vscode user: C:\\Users\\ann\\AppData\\Roaming\\Code\\User\\mcp.json",
      "vscode project: C:\\work\\.vscode\\mcp.json",
      "goose user: C:\\Users\\ann\\AppData\\Roaming\\Block\\goose\\config\\config.yaml",
      "goose project: none",
      "gemini user: C:\\Users\\ann\\.gemini\\settings.json",
      "gemini project: C:\\work\\.gemini\\settings.json",
      "zed user: C:\\Users\\ann\\AppData\\Roaming\\Zed\\settings.json",
      "zed project: none",
    ]
  `);
});

test.each([
  ['linux', { XDG_CONFIG_HOME: '/xdg' }, 'zed', '/xdg/zed/settings.json'],
  ['linux', { XDG_CONFIG_HOME: '/xdg' }, 'vscode', '/xdg/Code/User/mcp.json'],
  ['darwin', { XDG_CONFIG_HOME: '/xdg' }, 'zed', '/home/ann/.config/zed/settings.json'],
  ['linux', { CLAUDE_CONFIG_DIR: '/other' }, 'claude-code', '/other/.claude.json'],
  ['win32', { APPDATA: 'D:\\App' }, 'zed', 'D:\\App\\Zed\\settings.json'],
])('on %s with %j the file of %s is %s', async (platform, env, client, file) => {
  const { stderr } = await runAs(onlooker(platform, env), ['--client', client]);

  expect(stderr).toContain(`that belongs into ${file} (`);
});

test('a home that nothing tells is a usage error with a way out', async () => {
  const nobody = { platform: 'linux', env: {}, directory: '/project' };

  const { error } = await runAs(nobody, ['--client', 'cursor']);
  const { stdout } = await runAs(nobody, ['--client', 'cursor', '--file', 'mine.json']);

  expect(error).toBe('HOME is not set: say with --file where the configuration belongs');
  expect(stdout).toContain('mcpServers');
});

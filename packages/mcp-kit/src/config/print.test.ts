import { expect, test } from 'vitest';
import { clients } from './clients/index.ts';
import { onlooker, runAs } from './config.fixture.ts';

const print = (platform: string, ...argv: readonly string[]) => runAs(onlooker(platform), argv);

test('Claude Desktop', async () => {
  const { stdout } = await print('darwin', '--client', 'claude-desktop', '--mode', 'read_write');

  expect(stdout).toMatchInlineSnapshot(`
    "{
      "mcpServers": {
        "test-mcp": {
          "command": "npx",
          "args": ["-y", "test-mcp"],
          "env": {
            "TEST_API_KEY": "<your key>",
            "TEST_MODE": "read_write"
          }
        }
      }
    }
    "
  `);
});

test('Claude Code', async () => {
  const { stdout } = await print(
    'linux',
    '--client',
    'claude-code',
    '--toolsets',
    'incidents, api',
  );

  expect(stdout).toMatchInlineSnapshot(`""`);
});

test('Cursor', async () => {
  const { stdout } = await print('linux', '--client', 'cursor', '--region', 'eu', '--name', 'eu');

  expect(stdout).toMatchInlineSnapshot(`
    "{
      "mcpServers": {
        "eu": {
          "command": "npx",
          "args": ["-y", "test-mcp"],
          "env": {
            "TEST_API_KEY": "<your key>",
            "TEST_REGION": "eu"
          }
        }
      }
    }
    "
  `);
});

test('VS Code', async () => {
  const { stdout, stderr } = await print('linux', '--client', 'vscode', '--timeout', '10');

  expect(stdout).toMatchInlineSnapshot(`
    "{
      "inputs": [
        {
          "id": "test-mcp-key",
          "type": "promptString",
          "description": "Test: your key",
          "password": true
        }
      ],
      "servers": {
        "test-mcp": {
          "type": "stdio",
          "command": "npx",
          "args": ["-y", "test-mcp"],
          "env": {
            "TEST_API_KEY": "\${input:test-mcp-key}",
            "TEST_TIMEOUT": "10"
          }
        }
      }
    }
    "
  `);
  expect(stderr).toContain('VS Code asks for TEST_API_KEY');
});

test('goose', async () => {
  const { stdout, stderr } = await print('linux', '--client', 'goose', '--timeout', '10');

  expect(stdout).toMatchInlineSnapshot(`
    "extensions:
      test-mcp:
        enabled: true
        type: stdio
        name: test-mcp
        description: Test
        cmd: npx
        args:
          - "-y"
          - test-mcp
        envs:
          TEST_TIMEOUT: "10"
        env_keys:
          - TEST_API_KEY
        timeout: 300
    "
  `);
  expect(stderr).toContain('goose takes TEST_API_KEY from its environment or its secret store');
});

test('Gemini CLI', async () => {
  const { stdout } = await print('linux', '--client', 'gemini', '--debug');

  expect(stdout).toMatchInlineSnapshot(`
    "{
      "mcpServers": {
        "test-mcp": {
          "command": "npx",
          "args": ["-y", "test-mcp"],
          "env": {
            "TEST_API_KEY": "<your key>",
            "TEST_DEBUG": "true"
          }
        }
      }
    }
    "
  `);
});

test('Zed', async () => {
  const { stdout } = await print('linux', '--client', 'zed', '--sandbox');

  expect(stdout).toMatchInlineSnapshot(`
    "{
      "context_servers": {
        "test-mcp": {
          "command": "npx",
          "args": ["-y", "test-mcp", "--sandbox"]
        }
      }
    }
    "
  `);
});

test('Windows starts npx through a shell', async () => {
  const { stdout } = await print('win32', '--client', 'cursor');

  expect(stdout).toMatchInlineSnapshot(`
    "{
      "mcpServers": {
        "test-mcp": {
          "command": "cmd",
          "args": ["/c", "npx", "-y", "test-mcp"],
          "env": {
            "TEST_API_KEY": "<your key>"
          }
        }
      }
    }
    "
  `);
});

test.each([
  ['claude-code', '{TEST_API_KEY}'],
  ['cursor', '{env:TEST_API_KEY}'],
  ['vscode', '{input:test-mcp-key}'],
  ['gemini', '{TEST_API_KEY}'],
])('the project file of %s, which is shared, has $%s in place of a key', async (client, key) => {
  const { stdout } = await print('linux', '--client', client, '--scope', 'project');

  expect(stdout).toContain(`"TEST_API_KEY": "$${key}"`);
});

test.each([
  [
    [],
    'config needs --client, one of claude-desktop, claude-code, cursor, vscode, goose, gemini, zed',
  ],
  [
    ['--client', 'emacs'],
    "option '--client <client>' argument 'emacs' is invalid. Allowed choices",
  ],
  [['--client', 'zed', '--mode', 'all'], 'Allowed choices are read_only, read_write.'],
  [['--client', 'zed', '--toolsets', 'incident'], 'did you mean incidents?'],
  [['--client', 'zed', '--timeout', '0'], 'It must be a number from 1 to 600.'],
  [['--client', 'zed', '--name', 'my server'], '--name takes letters, digits, - and _'],
  [['--client', 'zed', '--name', '__proto__'], '--name takes letters, digits, - and _'],
  [['--client', 'zed', '--scope', 'project'], 'Zed has no project file for servers'],
  [['--client', 'zed', '--transport', 'http'], "unknown option '--transport'"],
  [['--client', 'zed', '--include-key'], 'give --api-key, or set TEST_API_KEY'],
])('%j is a usage error of one line', async (argv, sentence) => {
  const { error, stdout } = await print('linux', ...argv);

  expect(error).toContain(sentence);
  expect(error).not.toContain('\n');
  expect(stdout).toBe('');
});

test('--help names every client and setting on standard output', async () => {
  const { stdout, stderr } = await print('linux', '--help');

  for (const word of [...clients.map(({ id }) => id), '--write', '--force', '--mode', '--region']) {
    expect(stdout).toContain(word);
  }
  expect(stderr).toBe('');
});

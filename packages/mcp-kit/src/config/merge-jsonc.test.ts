import { expect, test } from 'vitest';
import { homeWith } from './config.fixture.ts';

/** What a file holds after `config --write --sandbox`. */
async function merged(client: string, before: string): Promise<string> {
  const { run, read } = homeWith({ files: { config: before } });
  const { error } = await run('--client', client, '--write', '--sandbox', '--file', 'config');
  if (error !== '') throw new Error(error);
  return read('config');
}

/** Lines of one text that are not in the other, in order. */
function linesLeft(text: string, other: string): readonly string[] {
  const known = other.split('\n');
  return text.split('\n').filter((line) => {
    const index = known.indexOf(line);
    if (index !== -1) known.splice(index, 1);
    return index === -1;
  });
}

test('comments, trailing commas and order of Zed settings stay', async () => {
  const before = `// Zed settings
//
// For information on how to configure Zed, see the documentation.
{
  "theme": { "mode": "system", "light": "One Light", "dark": "One Dark" }, // like the system
  /* servers */
  "context_servers": {
    "postgres": {
      "command": "postgres-mcp", // local
      "args": ["--readonly",],
    }, // keep
    // "old": { "command": "old" },
  },
  "vim_mode": true,
}
`;

  const after = await merged('zed', before);

  expect(after).toMatchInlineSnapshot(`
    "// Zed settings
    //
    // For information on how to configure Zed, see the documentation.
    {
      "theme": { "mode": "system", "light": "One Light", "dark": "One Dark" }, // like the system
      /* servers */
      "context_servers": {
        "postgres": {
          "command": "postgres-mcp", // local
          "args": ["--readonly",],
        }, // keep
        // "old": { "command": "old" },
        "test-mcp": {
          "command": "npx",
          "args": ["-y", "test-mcp", "--sandbox"]
        },
      },
      "vim_mode": true,
    }
    "
  `);
  expect(linesLeft(before, after)).toEqual([]);
});

test('a comment behind the last server stays with it', async () => {
  const before = `{
  "mcpServers": {
    "other": { "command": "other" } // mine
  }
}`;

  expect(await merged('cursor', before)).toMatchInlineSnapshot(`
    "{
      "mcpServers": {
        "other": { "command": "other" }, // mine
        "test-mcp": {
          "command": "npx",
          "args": ["-y", "test-mcp", "--sandbox"]
        }
      }
    }"
  `);
});

test('tabs are answered with tabs', async () => {
  const before = '{\n\t"mcpServers": {\n\t\t"other": {\n\t\t\t"command": "other"\n\t\t}\n\t}\n}\n';

  expect(await merged('claude-desktop', before)).toBe(
    '{\n\t"mcpServers": {\n\t\t"other": {\n\t\t\t"command": "other"\n\t\t},\n\t\t"test-mcp": {\n\t\t\t"command": "npx",\n\t\t\t"args": ["-y", "test-mcp", "--sandbox"]\n\t\t}\n\t}\n}\n',
  );
});

test('line ends of Windows and a byte order mark stay', async () => {
  const before = '\uFEFF{\r\n    "mcpServers": {\r\n    }\r\n}\r\n';

  expect(await merged('claude-desktop', before)).toBe(
    '\uFEFF{\r\n    "mcpServers": {\r\n        "test-mcp": {\r\n            "command": "npx",\r\n            "args": ["-y", "test-mcp", "--sandbox"]\r\n        }\r\n    }\r\n}\r\n',
  );
});

const entry = '"test-mcp": {"command":"npx","args":["-y","test-mcp","--sandbox"]}';
const block = `"mcpServers": {
    "test-mcp": {
      "command": "npx",
      "args": ["-y", "test-mcp", "--sandbox"]
    }
  }`;

test.each([
  ['an empty file', '', `{\n  ${block}\n}\n`],
  ['a byte order mark alone', '\uFEFF', `\uFEFF{\n  ${block}\n}\n`],
  ['white space', '\n \n', `{\n  ${block}\n}\n`],
  ['a comment alone', '// mine', `// mine\n{\n  ${block}\n}\n`],
  ['an empty object', '{}', `{\n  ${block}\n}`],
  ['an object in lines', '{\n}\n', `{\n  ${block}\n}\n`],
  ['an object with a comment', '{\n  // mine\n}\n', `{\n  // mine\n  ${block}\n}\n`],
  ['servers without any', '{\n  "mcpServers": {}\n}\n', `{\n  ${block}\n}\n`],
  ['servers that are null', '{\n  "mcpServers": null\n}\n', `{\n  ${block}\n}\n`],
  ['other keys', '{\n  "a": 1\n}\n', `{\n  "a": 1,\n  ${block}\n}\n`],
  ['one line', '{"mcpServers":{"a":{}}}', `{"mcpServers":{"a":{}, ${entry}}}`],
  ['one line with a comma', '{"mcpServers":{"a":{},}}', `{"mcpServers":{"a":{}, ${entry},}}`],
  [
    'a comma after a comment',
    '{\n  "a": 1 /* one */, // two\n}',
    `{\n  "a": 1 /* one */, // two\n  ${block},\n}`,
  ],
  [
    'marks of comments inside texts',
    '{\n  "a": "// } /* ,"\n}',
    `{\n  "a": "// } /* ,",\n  ${block}\n}`,
  ],
])('%s takes an entry', async (_, before, after) => {
  expect(await merged('cursor', before)).toBe(after);
});

test('settings of Claude Code beside the servers stay', async () => {
  const before = `{
  "numStartups": 12,
  "projects": { "/project": { "mcpServers": { "test-mcp": {} }, "history": [] } },
  "mcpServers": {
    "other": { "type": "stdio", "command": "other", "args": [], "env": {} }
  },
  "oauthAccount": { "emailAddress": "ann@example.com" }
}`;

  const after = await merged('claude-code', before);

  expect(JSON.parse(after)).toEqual({
    ...JSON.parse(before),
    mcpServers: {
      ...JSON.parse(before).mcpServers,
      'test-mcp': { type: 'stdio', command: 'npx', args: ['-y', 'test-mcp', '--sandbox'] },
    },
  });
  expect(linesLeft(before, after)).toEqual([
    '    "other": { "type": "stdio", "command": "other", "args": [], "env": {} }',
  ]);
});

test('VS Code gets a question beside those that are there, once', async () => {
  const { run, read } = homeWith({
    files: {
      '.vscode/mcp.json': `{
  "inputs": [
    { "id": "other", "type": "promptString", "description": "Other", "password": true }
  ],
  "servers": {
    "other": { "type": "http", "url": "https://example.com/mcp" }
  }
}
`,
    },
  });
  const write = (name: string) =>
    run('--client', 'vscode', '--scope', 'project', '--write', '--name', name);

  await write('test-mcp');
  const once = read('.vscode/mcp.json');
  await write('test-mcp');

  expect(once).toMatchInlineSnapshot(`
    "{
      "inputs": [
        { "id": "other", "type": "promptString", "description": "Other", "password": true },
        {
          "id": "test-mcp-key",
          "type": "promptString",
          "description": "Test: your key",
          "password": true
        }
      ],
      "servers": {
        "other": { "type": "http", "url": "https://example.com/mcp" },
        "test-mcp": {
          "type": "stdio",
          "command": "npx",
          "args": ["-y", "test-mcp"],
          "env": {
            "TEST_API_KEY": "\${input:test-mcp-key}"
          }
        }
      }
    }
    "
  `);
  expect(read('.vscode/mcp.json')).toBe(once);
});

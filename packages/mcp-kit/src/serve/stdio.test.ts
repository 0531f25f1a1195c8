import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { expect, onTestFinished, test } from 'vitest';
import { eras } from '../incidents.fixture.ts';
import type { Era } from '../testing/connect.ts';

const program = fileURLToPath(new URL('../cli/words.fixture.ts', import.meta.url));
const key = 'hush-hush-key';

/** A client on a process of its own, and what that process says on standard error. */
async function open(era: Era, flags: readonly string[] = []) {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [program, ...flags],
    env: { TEST_API_KEY: key },
    stderr: 'pipe',
  });
  const said: string[] = [];
  transport.stderr?.on('data', (chunk) => said.push(String(chunk)));
  const client = new Client(
    { name: 'test', version: '0.0.0' },
    {
      versionNegotiation: { mode: era === 'modern' ? { pin: '2026-07-28' } : 'legacy' },
      capabilities: { elicitation: { form: {} } },
    },
  );
  await client.connect(transport);
  await client.listTools();
  onTestFinished(() => client.close());
  return { client, said: () => said.join('') };
}

test.each(eras)('a %s client is served over standard input and output', async (era) => {
  const { client } = await open(era);

  const { structuredContent } = await client.callTool({ name: 'get_word' });

  expect(structuredContent).toEqual({
    metadata: { count: 1, description: '1 word' },
    words: [{ word: 'hello' }],
  });
});

test.each(eras)('a %s client reads, completes and prompts over standard input', async (era) => {
  const { client } = await open(era);
  const ref = { type: 'ref/resource', uri: 'words://{word}' } as const;

  const { contents } = await client.readResource({ uri: 'words://hello' });
  const { completion } = await client.complete({ ref, argument: { name: 'word', value: 'w' } });
  const { messages } = await client.getPrompt({ name: 'greet' });

  expect(contents).toMatchObject([{ text: '{"word":"hello"}' }]);
  expect(completion.values).toEqual(['world']);
  expect(messages).toMatchObject([{ content: { text: 'Say hello.' } }]);
});

test.each(eras)('a %s user is asked over standard input and output', async (era) => {
  const { client } = await open(era, ['--mode', 'read_write']);
  const questions: string[] = [];
  client.setRequestHandler('elicitation/create', async ({ params }) => {
    questions.push(params.message);
    return { action: 'decline' };
  });

  const { structuredContent } = await client.callTool({ name: 'delete_word' });

  expect(questions).toEqual(['Run delete_word? It cannot be undone.']);
  expect(structuredContent).toMatchObject({ error: { code: 'CANCELLED' } });
});

test('the log says what is served, and never the key', async () => {
  const { client, said } = await open('legacy', ['--debug']);

  await client.callTool({ name: 'lose_word' });
  await client.close();

  const entries = said()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(entries).toContainEqual(
    expect.objectContaining({ msg: 'serving over stdio', mode: 'read_only', tools: 2 }),
  );
  expect(entries).toContainEqual(
    expect.objectContaining({
      msg: 'a tool failed unexpectedly',
      detail: expect.stringContaining('no answer for ***'),
    }),
  );
  expect(said()).not.toContain(key);
});

/** A process without a client, once it serves. */
async function start() {
  const child = spawn(process.execPath, [program], { env: { TEST_API_KEY: key } });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stderr, 'data');
  return child;
}

test.each(['SIGTERM', 'SIGINT'] as const)('%s ends it in peace', async (signal) => {
  const child = await start();

  child.kill(signal);

  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('a client that hangs up ends it in peace', async () => {
  const child = await start();

  child.stdin.end();

  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('a setting that cannot work ends it with exit code 2 and one line', async () => {
  const child = spawn(process.execPath, [program, '--mode', 'write'], { env: {} });
  const said: string[] = [];
  child.stderr.on('data', (chunk) => said.push(String(chunk)));

  expect(await once(child, 'close')).toEqual([2, null]);
  expect(said.join('')).toMatch(/^word-mcp: option '--mode <mode>' argument 'write' [^\n]+\n$/);
});

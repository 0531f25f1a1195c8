import { drive, driveOld } from 'app-testing';
import { expect, test } from 'vitest';
import { defaultTools } from './testing/default-tools.ts';
import { tools } from './tools/index.ts';

const readWrite = ['--sandbox', '--mode', 'read_write'];

test('a client of version 2 negotiates the current revision, lists and calls', async () => {
  const { client, call, close } = await drive(readWrite);

  const era = client.getProtocolEra();
  const listed = await client.listTools();
  const { rows } = await call('list_checks', { status: 'failed', limit: 1 });
  const { metadata } = await call('pause_check', { check_id: rows[0]?.['id'] });
  const { messages, stderr } = await close();

  expect(era).toBe('modern');
  expect(listed.tools.map(({ name }) => name)).toEqual(defaultTools.map(({ name }) => name));
  expect(metadata.description).toBe('Checkout API is paused');
  expect(messages.length).toBeGreaterThanOrEqual(4);
  expect(JSON.parse(stderr)).toMatchObject({ msg: 'serving over stdio', sandbox: true });
});

test('a client of version 1 lists and calls', async () => {
  const { client, call, close } = await driveOld(readWrite);

  const server = client.getServerVersion();
  const listed = await client.listTools();
  const { rows } = await call('list_checks', { status: 'failed', limit: 1 });
  const { metadata } = await call('pause_check', { check_id: rows[0]?.['id'] });
  const { messages, stderr } = await close();

  expect(server).toMatchObject({ name: 'pingera-mcp', title: 'Pingera' });
  expect(listed.tools.map(({ name }) => name)).toEqual(defaultTools.map(({ name }) => name));
  expect(metadata.description).toBe('Checkout API is paused');
  expect(messages.length).toBeGreaterThanOrEqual(4);
  expect(JSON.parse(stderr)).toMatchObject({ msg: 'serving over stdio', sandbox: true });
});

test.each([
  [[], { PINGERA_DEBUG: 'false' }, 1],
  [[], { PINGERA_DEBUG: '' }, 1],
  [[], { PINGERA_DEBUG: 'true' }, 2],
  [['--debug'], { PINGERA_DEBUG: 'false' }, 2],
])('with %j and %j one call leaves %i lines on standard error', async (args, variables, count) => {
  const { call, close } = await drive(['--sandbox', ...args], variables);

  await call('list_pages');
  const { stderr } = await close();

  const lines = stderr.trim().split('\n');
  expect(lines.map((line) => JSON.parse(line).msg)).toEqual(
    ['serving over stdio', 'call'].slice(0, count),
  );
});

test('without a mode nothing can be changed', async () => {
  const { client, call, close } = await drive(['--sandbox']);

  const listed = await client.listTools();
  const { error } = await call('pause_check', { check_id: 'a1b2c3d4e5f6' });
  await close();

  expect(listed.tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
  expect(error?.code).toBe('READ_ONLY');
});

test('the sandbox does not pass for the real API', async () => {
  const { call, close } = await drive(['--sandbox']);

  const { rows } = await call('test_pingera_connection');
  await close();

  expect(rows).toEqual([
    { connected: true, base_url: 'https://sandbox.invalid/v1', authentication: 'API key' },
  ]);
});

test('flags choose what is offered, and how it is called', async () => {
  const { client, call, close } = await drive(
    ['--sandbox', '--toolsets', 'checks,pages', '--response-limit', '3', '--server-name', 'Ours'],
    { PINGERA_EXCLUDE_TOOLS: 'get_page_details' },
  );

  const server = client.getServerVersion();
  const listed = await client.listTools();
  const { rows, metadata } = await call('list_checks');
  const refused = await call('list_checks', { limit: 4 });
  await close();

  const read = tools.filter(
    ({ name, toolset, effect }) =>
      ['checks', 'pages'].includes(toolset) && effect === 'read' && name !== 'get_page_details',
  );
  expect(listed.tools.map(({ name }) => name)).toEqual(read.map(({ name }) => name));
  expect(server?.title).toBe('Ours');
  expect([rows.length, metadata.has_more]).toEqual([3, true]);
  expect(refused.error?.message).toBe('limit = 4: at most 3');
});

test('calls at the same time are all answered, each with its own', async () => {
  const { call, close } = await drive(['--sandbox']);

  const answers = await Promise.all(
    Array.from({ length: 14 }, (_, index) => call('list_checks', { limit: index + 1 })),
  );
  await close();

  expect(answers.map(({ rows }) => rows.length)).toEqual(
    Array.from({ length: 14 }, (_, index) => index + 1),
  );
});

import { drive, driveOld } from 'app-testing';
import { expect, test, vi } from 'vitest';
import { defaultTools } from './testing/default-tools.ts';

// Every test starts the program, which takes its time where many run at once.
vi.setConfig({ testTimeout: 30_000 });

const readWrite = ['--sandbox', '--mode', 'read_write'];

test('a client of version 2 negotiates the current revision, lists and calls', async () => {
  const { client, call, close } = await drive(readWrite);

  const era = client.getProtocolEra();
  const listed = await client.listTools();
  const { rows } = await call('list_incidents', { statuses: ['triggered'], limit: 1 });
  const { metadata } = await call('acknowledge_incident', { incident_id: rows[0]?.['id'] });
  const { messages, stderr } = await close();

  expect(era).toBe('modern');
  expect(listed.tools.map(({ name }) => name)).toEqual(defaultTools.map(({ name }) => name));
  expect(metadata.description).toMatch(/^Incident \d+ is acknowledged$/);
  expect(messages.length).toBeGreaterThanOrEqual(4);
  expect(JSON.parse(stderr)).toMatchObject({ msg: 'serving over stdio', sandbox: true });
});

test('a client of version 1 lists and calls', async () => {
  const { client, call, close } = await driveOld(readWrite);

  const server = client.getServerVersion();
  const listed = await client.listTools();
  const { rows } = await call('list_incidents', { statuses: ['triggered'], limit: 1 });
  const { metadata } = await call('acknowledge_incident', { incident_id: rows[0]?.['id'] });
  const { messages, stderr } = await close();

  expect(server).toMatchObject({ name: 'pagerduty-mcp', title: 'PagerDuty' });
  expect(listed.tools.map(({ name }) => name)).toEqual(defaultTools.map(({ name }) => name));
  expect(metadata.description).toMatch(/^Incident \d+ is acknowledged$/);
  expect(messages.length).toBeGreaterThanOrEqual(4);
  expect(JSON.parse(stderr)).toMatchObject({ msg: 'serving over stdio', sandbox: true });
});

test('flags choose what is offered, and how it is called', async () => {
  const { client, call, close } = await drive(
    ['--sandbox', '--toolsets', 'incidents', '--response-limit', '3', '--server-name', 'Ours'],
    { PAGERDUTY_EXCLUDE_TOOLS: 'get_incident' },
  );

  const server = client.getServerVersion();
  const listed = await client.listTools();
  const { rows, metadata } = await call('list_incidents');
  const refused = await call('list_incidents', { limit: 4 });
  await close();

  const names = listed.tools.map(({ name }) => name);
  expect(names).toContain('list_incidents');
  expect(names).not.toContain('get_incident');
  expect(names).not.toContain('list_oncalls');
  expect(server?.title).toBe('Ours');
  expect([rows.length, metadata.has_more]).toEqual([3, true]);
  expect(refused.error?.message).toBe('limit = 4: at most 3');
});

test('calls at the same time are all answered, each with its own', async () => {
  const { call, close } = await drive(['--sandbox']);

  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, index) =>
      call('list_incidents', { limit: index + 1, fields: ['id'] }),
    ),
  );
  await close();

  expect(answers.map(({ rows }) => rows.length)).toEqual(
    Array.from({ length: 40 }, (_, index) => index + 1),
  );
});

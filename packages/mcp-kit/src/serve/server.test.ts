import type { Client } from '@modelcontextprotocol/client';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { defineTool } from '../define-tool.ts';
import {
  account,
  allTools,
  clientOf,
  eras,
  listIncidents,
  serviceOf,
  sessionOf,
} from '../incidents.fixture.ts';
import { one } from '../output/answer.ts';
import { view } from '../output/view.ts';
import type { Service } from './server.ts';

const exportIncidents = defineTool({
  name: 'export_incidents',
  toolset: 'incidents',
  effect: 'read',
  description: 'Export incidents.',
  input: {},
  output: { plural: 'exports', item: view<object>({ pages: z.int() }) },
  async run(_input, _deps, { progress }) {
    for (const page of [1, 2, 3]) await progress(page, 3, `page ${page}`);
    return one({ pages: 3 });
  },
});

const clients = [
  ['modern', (service: Service<unknown>) => clientOf(service, 'modern')],
  ['legacy', (service: Service<unknown>) => clientOf(service, 'legacy')],
  ['legacy with a session', (service: Service<unknown>) => sessionOf(service)],
] as const;

test.each(clients)('progress reaches a %s client that listens', async (_, open) => {
  const client: Client = await open(serviceOf([exportIncidents], {}));
  const heard: unknown[] = [];

  await client.callTool({ name: 'export_incidents' }, { onprogress: (step) => heard.push(step) });

  expect(heard).toEqual([
    { progress: 1, total: 3, message: 'page 1' },
    { progress: 2, total: 3, message: 'page 2' },
    { progress: 3, total: 3, message: 'page 3' },
  ]);
});

test.each(clients)('a %s client that does not listen gets the answer alone', async (_, open) => {
  const client: Client = await open(serviceOf([exportIncidents], {}));
  const unasked: unknown[] = [];
  client.onerror = (error) => unasked.push(error);
  client.fallbackNotificationHandler = async (notification) => {
    unasked.push(notification);
  };

  const { structuredContent } = await client.callTool({ name: 'export_incidents' });

  expect(structuredContent).toMatchObject({ exports: [{ pages: 3 }] });
  expect(unasked).toEqual([]);
});

test.each(eras)('a %s client is told who serves it and how to use it', async (era) => {
  const client = await clientOf(serviceOf(allTools, account(0), { title: 'Our incidents' }), era);

  expect(client.getServerVersion()).toEqual({
    name: 'test-mcp',
    title: 'Our incidents',
    version: '1.2.3',
  });
  expect(client.getInstructions()).toBe('Ask.');
  expect(client.getServerCapabilities()).toEqual({ tools: { listChanged: false } });
});

test.each(eras)('a %s client sees the tools in the catalogue’s order', async (era) => {
  const client = await clientOf(serviceOf(allTools, account(0)), era);

  const { tools } = await client.listTools();

  expect(tools.map(({ name }) => name)).toEqual([
    'list_incidents',
    'rename_incident',
    'delete_incident',
  ]);
});

function countOf(envelope: unknown): number {
  return z.object({ metadata: z.object({ count: z.number() }) }).parse(envelope).metadata.count;
}

test.each(eras)('every call of a %s client asks anew who is calling', async (era) => {
  let calls = 0;
  const service = serviceOf([listIncidents], account(0), {
    callerOf() {
      calls += 1;
      return { deps: account(calls), context: undefined, principal: `caller-${calls}` };
    },
  });
  const client = await clientOf(service, era);

  const first = await client.callTool({ name: 'list_incidents' });
  const second = await client.callTool({ name: 'list_incidents' });

  const counts = [first, second].map(({ structuredContent }) => countOf(structuredContent));
  expect(counts).toEqual([calls - 1, calls]);
});

test('a cursor of one caller is of no use to another', async () => {
  let principal = 'one';
  const deps = account(3);
  const client = await clientOf(
    serviceOf([listIncidents], deps, { callerOf: () => ({ deps, context: undefined, principal }) }),
  );
  const { structuredContent } = await client.callTool({
    name: 'list_incidents',
    arguments: { limit: 1 },
  });
  const { metadata } = z
    .object({ metadata: z.object({ next_cursor: z.string() }) })
    .parse(structuredContent);
  principal = 'other';

  const stolen = await client.callTool({
    name: 'list_incidents',
    arguments: { limit: 1, cursor: metadata.next_cursor },
  });

  expect(stolen.structuredContent).toMatchObject({
    incidents: [],
    error: { code: 'INVALID_INPUT', message: 'cursor does not belong to this call' },
  });
});

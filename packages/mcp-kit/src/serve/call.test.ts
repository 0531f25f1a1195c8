import { expect, test } from 'vitest';
import * as z from 'zod';
import { defineTool } from '../define-tool.ts';
import {
  account,
  allTools,
  clientOf,
  eras,
  everything,
  serviceOf,
  sessionOf,
} from '../incidents.fixture.ts';
import type { Log } from '../log.ts';
import { one } from '../output/answer.ts';
import { view } from '../output/view.ts';

const NothingView = view<object>({ id: z.string() });

/** A tool whose handler fails like this. */
function failing(error: unknown) {
  return defineTool({
    name: 'get_incident',
    toolset: 'incidents',
    effect: 'read',
    description: 'Get an incident.',
    input: {},
    output: { plural: 'incidents', item: NothingView },
    async run() {
      throw error;
    },
  });
}

/** A log that is kept. */
function keptLog() {
  const entries: { readonly level: string; readonly entry: object; readonly message: string }[] =
    [];
  const at = (level: string) => (entry: object, message: string) => {
    entries.push({ level, entry, message });
  };
  const log: Log = { debug: at('debug'), info: at('info'), error: at('error') };
  return { log, entries };
}

test.each(eras)('a %s client that calls an unknown tool gets the envelope', async (era) => {
  const client = await clientOf(serviceOf(allTools, account(1)), era);

  const result = await client.callTool({ name: 'list_incident' });

  expect(result).toMatchObject({
    isError: true,
    structuredContent: {
      metadata: { count: 0, description: 'Error occurred while processing request' },
      error: {
        code: 'NOT_FOUND',
        message: 'There is no tool list_incident',
        hint: 'Did you mean list_incidents?',
      },
    },
  });
});

test.each(eras)('a %s client that calls a tool that is switched off gets its list', async (era) => {
  const selection = { ...everything, excludeTools: ['list_incidents'] };
  const client = await clientOf(serviceOf(allTools, account(1), { selection }), era);

  const { structuredContent } = await client.callTool({ name: 'list_incidents' });

  expect(structuredContent).toMatchObject({ incidents: [], error: { code: 'NOT_SUPPORTED' } });
});

test.each(eras)('a %s client gets every fault of its arguments in the envelope', async (era) => {
  const client = await clientOf(serviceOf(allTools, account(1)), era);

  const { structuredContent } = await client.callTool({
    name: 'list_incidents',
    arguments: { limit: 'many', status: 'open' },
  });

  expect(structuredContent).toMatchObject({
    incidents: [],
    error: {
      code: 'INVALID_INPUT',
      message: expect.stringMatching(
        /no parameter status; did you mean statuses\?; limit = "many"/,
      ),
      hint: 'Parameters: statuses, limit, cursor, fields.',
    },
  });
});

test.each([
  ['an error', new Error('password=hunter2 at /srv/app')],
  ['text', 'password=hunter2 at /srv/app'],
  ['an object', { toString: (): string => 'password=hunter2 at /srv/app' }],
])('%s that nobody expected is told to the log alone', async (_, thrown) => {
  const { log, entries } = keptLog();
  const client = await clientOf(serviceOf([failing(thrown)], {}, { log }));

  const result = await client.callTool({ name: 'get_incident' });
  const { error } = z
    .object({ error: z.object({ code: z.literal('INTERNAL'), message: z.string() }) })
    .parse(result.structuredContent);
  const [, id] = /\(error ([0-9a-f]{8})\)$/.exec(error.message) ?? [];

  expect(JSON.stringify(result)).not.toContain('hunter2');
  expect(entries.filter(({ level }) => level === 'error')).toEqual([
    {
      level: 'error',
      entry: { id, tool: 'get_incident', detail: expect.stringContaining('hunter2') },
      message: 'a tool failed unexpectedly',
    },
  ]);
});

test('an error that the app knows is explained in its words', async () => {
  const { log, entries } = keptLog();
  const service = serviceOf([failing(new RangeError('429'))], {}, { log });
  const app = {
    ...service.app,
    explain: (error: unknown) =>
      error instanceof RangeError
        ? ({ code: 'RATE_LIMITED', message: 'Too many', retryAfterMs: 500 } as const)
        : undefined,
  };
  const client = await clientOf({ ...service, app });

  const { structuredContent } = await client.callTool({ name: 'get_incident' });

  expect(structuredContent).toMatchObject({
    incidents: [],
    error: { code: 'RATE_LIMITED', message: 'Too many', retry_after_ms: 500 },
  });
  expect(entries.filter(({ level }) => level === 'error')).toEqual([]);
});

test('every call and every known failure is in the debug log, arguments are not', async () => {
  const { log, entries } = keptLog();
  const client = await clientOf(serviceOf(allTools, account(1), { log }));

  await client.callTool({ name: 'list_incidents', arguments: { statuses: ['hush'] } });

  expect(entries).toMatchObject([
    { level: 'debug', entry: { tool: 'list_incidents' }, message: 'call' },
    { level: 'debug', entry: { tool: 'list_incidents', code: 'INVALID_INPUT' } },
  ]);
  expect(JSON.stringify(entries[0])).not.toContain('hush');
});

test('an answer that is not what the view declares never reaches the client as a crash', async () => {
  const liar = defineTool({
    name: 'get_incident',
    toolset: 'incidents',
    effect: 'read',
    description: 'Get an incident.',
    input: {},
    output: {
      plural: 'incidents',
      item: { fields: new Map([['id', z.string()]]), show: () => ({ item: { id: 5 }, odd: [] }) },
    },
    run: async () => one({}),
  });
  const client = await clientOf(serviceOf([liar], {}));

  const { structuredContent } = await client.callTool({ name: 'get_incident' });

  expect(structuredContent).toMatchObject({
    metadata: { warnings: ['Left out where the API sent something unexpected: id'] },
    incidents: [{}],
  });
});

/** A tool that waits until its signal fires, and tells when it began and how it ended. */
function waiting() {
  let begin: () => void = () => undefined;
  let end: (reason: unknown) => void = () => undefined;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const ended = new Promise<unknown>((resolve) => {
    end = resolve;
  });
  const tool = defineTool({
    name: 'export_incidents',
    toolset: 'incidents',
    effect: 'read',
    description: 'Export incidents.',
    input: {},
    output: { plural: 'exports', item: NothingView },
    run: (_input, _deps, { signal }) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => {
          end('stopped');
          reject(signal.reason);
        });
        begin();
      }),
  });
  return { tool, begun, ended };
}

test('a modern client that gives up stops the handler', async () => {
  const { tool, begun, ended } = waiting();
  const { log, entries } = keptLog();
  const client = await clientOf(serviceOf([tool], {}, { log }));
  const giveUp = new AbortController();

  const call = client.callTool({ name: 'export_incidents' }, { signal: giveUp.signal });
  await begun;
  giveUp.abort();

  await expect(call).rejects.toThrow();
  expect(await ended).toBe('stopped');
  expect(entries.filter(({ level }) => level === 'error')).toEqual([]);
});

test('a legacy client that gives up in a session stops the handler', async () => {
  const { tool, begun, ended } = waiting();
  const { log, entries } = keptLog();
  const client = await sessionOf(serviceOf([tool], {}, { log }));
  const giveUp = new AbortController();

  const call = client.callTool({ name: 'export_incidents' }, { signal: giveUp.signal });
  await begun;
  giveUp.abort();

  await expect(call).rejects.toThrow();
  expect(await ended).toBe('stopped');
  expect(entries.filter(({ level }) => level === 'error')).toEqual([]);
});

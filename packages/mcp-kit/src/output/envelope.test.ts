import { expect, test } from 'vitest';
import * as z from 'zod';
import { defineTool } from '../define-tool.ts';
import { ToolError } from '../errors.ts';
import { account, clientOf, eras, listIncidents, serviceOf } from '../incidents.fixture.ts';
import { envelopeSchema, failure } from './envelope.ts';
import { view } from './view.ts';

const answersError = defineTool({
  name: 'answer_error',
  toolset: 'incidents',
  effect: 'read',
  description: 'Fail.',
  input: {},
  output: { plural: 'failures', item: view<object>({ id: z.string() }) },
  async run() {
    throw new ToolError({
      code: 'RATE_LIMITED',
      message: 'Too many requests',
      hint: 'Wait before the next call.',
      retryAfterMs: 1200.4,
    });
  },
});

test.each(eras)('a %s client gets many items under the plural key', async (era) => {
  const client = await clientOf(serviceOf([listIncidents], account(2)), era);

  const result = await client.callTool({ name: 'list_incidents' });

  expect(result.isError).toBeUndefined();
  expect(result.structuredContent).toEqual({
    metadata: { count: 2, description: '2 incidents, newest first' },
    incidents: [
      { id: 'P1', title: 'Incident 1', status: 'triggered' },
      { id: 'P2', title: 'Incident 2', status: 'acknowledged' },
    ],
  });
});

test.each(eras)('a %s client gets one item as a list too', async (era) => {
  const client = await clientOf(serviceOf([listIncidents], account(1)), era);

  const { structuredContent } = await client.callTool({ name: 'list_incidents' });

  expect(structuredContent).toEqual({
    metadata: { count: 1, description: '1 incident' },
    incidents: [{ id: 'P1', title: 'Incident 1', status: 'triggered' }],
  });
});

test.each(eras)('a %s client gets an empty list when there is nothing', async (era) => {
  const client = await clientOf(serviceOf([listIncidents], account(0)), era);

  const { structuredContent } = await client.callTool({ name: 'list_incidents' });

  expect(structuredContent).toEqual({
    metadata: { count: 0, description: 'No incidents' },
    incidents: [],
  });
});

test.each(eras)('a %s client is told of more rows and how to get them', async (era) => {
  const client = await clientOf(serviceOf([listIncidents], account(3)), era);

  const first = await client.callTool({ name: 'list_incidents', arguments: { limit: 2 } });
  const { metadata } = z
    .object({ metadata: z.object({ has_more: z.literal(true), next_cursor: z.string() }) })
    .parse(first.structuredContent);
  const rest = await client.callTool({
    name: 'list_incidents',
    arguments: { limit: 2, cursor: metadata.next_cursor },
  });

  expect(rest.structuredContent).toMatchObject({
    metadata: { count: 1, description: '1 incident' },
    incidents: [{ id: 'P3' }],
  });
  expect(rest.structuredContent).not.toHaveProperty('metadata.has_more');
  expect(rest.structuredContent).not.toHaveProperty('metadata.next_cursor');
});

test.each(eras)('a %s client is warned of what was left out', async (era) => {
  const client = await clientOf(serviceOf([listIncidents], account(1)), era);

  const { structuredContent } = await client.callTool({
    name: 'list_incidents',
    arguments: { statuses: ['triggered', 'burning'] },
  });

  expect(structuredContent).toMatchObject({
    metadata: { count: 1, warnings: [expect.stringContaining('statuses = "burning"')] },
  });
});

test.each(eras)('a %s client gets an error in the same form', async (era) => {
  const client = await clientOf(serviceOf([answersError], {}), era);

  const result = await client.callTool({ name: 'answer_error' });

  expect(result.isError).toBe(true);
  expect(result.structuredContent).toEqual({
    metadata: { count: 0, description: 'Error occurred while processing request' },
    failures: [],
    error: {
      message: 'Too many requests',
      code: 'RATE_LIMITED',
      hint: 'Wait before the next call.',
      retry_after_ms: 1201,
    },
  });
});

test.each([
  ['an answer', 'list_incidents'],
  ['an error', 'answer_error'],
])('the text of %s says the same as the structured content', async (_, name) => {
  const tools = [listIncidents, answersError];
  const client = await clientOf(serviceOf(tools, account(2)));

  const { content, structuredContent } = await client.callTool({ name });

  expect(content).toEqual([{ type: 'text', text: JSON.stringify(structuredContent) }]);
});

test('an error has no hint and no time to wait unless there is one', () => {
  const envelope = failure('incidents', { code: 'NOT_FOUND', message: 'No such incident' });

  expect(envelope['error']).toEqual({ code: 'NOT_FOUND', message: 'No such incident' });
});

test('an error loses the hidden characters of what the API said', () => {
  const envelope = failure('incidents', {
    code: 'CONFLICT',
    message: 'Title \u202Egnp.exe\u200B is taken',
    hint: 'See \u0007P1',
  });

  expect(envelope['error']).toMatchObject({ message: 'Title gnp.exe is taken', hint: 'See P1' });
});

test('the schema takes every item with fields missing, and with more than it names', () => {
  const schema = envelopeSchema('incidents', view<object>({ id: z.string(), title: z.string() }));
  const metadata = { count: 1, description: '1 incident' };

  expect(schema.safeParse({ metadata, incidents: [{}] }).success).toBe(true);
  expect(schema.safeParse({ metadata, incidents: [{ id: 'P1', more: 1 }] }).success).toBe(true);
});

test('the schema refuses an envelope without its list, and a field of another type', () => {
  const schema = envelopeSchema('incidents', view<object>({ id: z.string() }));
  const metadata = { count: 1, description: '1 incident' };

  expect(schema.safeParse({ metadata }).success).toBe(false);
  expect(schema.safeParse({ metadata, incidents: [{ id: 1 }] }).success).toBe(false);
});

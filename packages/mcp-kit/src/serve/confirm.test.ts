import type { Client } from '@modelcontextprotocol/client';
import { expect, test } from 'vitest';
import {
  account,
  allTools,
  clientOf,
  type Deps,
  eras,
  serviceOf,
  sessionOf,
} from '../incidents.fixture.ts';
import type { Service } from './server.ts';

const canAsk = { elicitation: { form: {} } };

interface Reply {
  readonly action: 'accept' | 'decline' | 'cancel';
  readonly content?: { readonly confirm: boolean };
}

const yes: Reply = { action: 'accept', content: { confirm: true } };

/** Answers every question of the server, and keeps them. */
function answering(client: Client, reply: Reply): readonly string[] {
  const questions: string[] = [];
  client.setRequestHandler('elicitation/create', async ({ params }) => {
    questions.push(params.message);
    const { action, content } = reply;
    return content === undefined ? { action } : { action, content: { ...content } };
  });
  return questions;
}

/** Clients that can be asked: of the current revision, and of 2025 in a session. */
const askable = [
  ['modern', (service: Service<Deps>) => clientOf(service, 'modern', canAsk)],
  ['legacy', (service: Service<Deps>) => sessionOf(service, canAsk)],
] as const;

const deletion = { name: 'delete_incident', arguments: { incident_id: 'P1' } };

test.each(askable)('a %s user who agrees is asked once, then it is done', async (_, open) => {
  const deps = account(2);
  const client = await open(serviceOf(allTools, deps));
  const questions = answering(client, yes);

  const { structuredContent } = await client.callTool(deletion);

  expect(questions).toEqual(['Delete incident P1?']);
  expect(structuredContent).toMatchObject({ metadata: { count: 1 }, incidents: [{ id: 'P1' }] });
  expect(deps.incidents.map(({ id }) => id)).toEqual(['P2']);
});

const refusals: readonly (readonly [string, Reply])[] = [
  ['declines', { action: 'decline' }],
  ['closes the question', { action: 'cancel' }],
  ['leaves the box unticked', { action: 'accept', content: { confirm: false } }],
];

test.each(
  askable.flatMap(([era, open]) => refusals.map(([what, reply]) => ({ era, open, what, reply }))),
)('a $era user who $what keeps everything', async ({ open, reply }) => {
  const deps = account(2);
  const client = await open(serviceOf(allTools, deps));
  const questions = answering(client, reply);

  const result = await client.callTool(deletion);

  expect(questions).toHaveLength(1);
  expect(result).toMatchObject({
    isError: true,
    structuredContent: {
      incidents: [],
      error: {
        code: 'CANCELLED',
        message: 'The user did not agree to delete_incident',
        hint: expect.stringContaining('Nothing was changed.'),
      },
    },
  });
  expect(deps.incidents).toHaveLength(2);
});

test.each(askable)('a %s user is not asked where the server never asks', async (_, open) => {
  const deps = account(2);
  const client = await open(serviceOf(allTools, deps, { confirm: 'never' }));
  const questions = answering(client, { action: 'decline' });

  await client.callTool(deletion);

  expect(questions).toEqual([]);
  expect(deps.incidents).toHaveLength(1);
});

test.each(askable)('a %s user is not asked about what can be undone', async (_, open) => {
  const deps = account(1);
  const client = await open(serviceOf(allTools, deps));
  const questions = answering(client, { action: 'decline' });

  const { isError } = await client.callTool({
    name: 'rename_incident',
    arguments: { incident_id: 'P1', title: 'Renamed' },
  });

  expect(isError).toBeUndefined();
  expect(questions).toEqual([]);
});

test.each(askable)('a %s user is not asked about arguments that are wrong', async (_, open) => {
  const client = await open(serviceOf(allTools, account(1)));
  const questions = answering(client, yes);

  const { structuredContent } = await client.callTool({
    name: 'delete_incident',
    arguments: { incident_id: '../users' },
  });

  expect(structuredContent).toMatchObject({ error: { code: 'INVALID_INCIDENT_ID' } });
  expect(questions).toEqual([]);
});

test.each(eras)('a %s client that cannot ask goes on, as its hint has said', async (era) => {
  const deps = account(2);
  const client = await clientOf(serviceOf(allTools, deps), era);

  await client.callTool(deletion);

  expect(deps.incidents).toHaveLength(1);
});

test('a legacy client without a session cannot be asked, and goes on', async () => {
  const deps = account(2);
  const client = await clientOf(serviceOf(allTools, deps), 'legacy', canAsk);
  const questions = answering(client, { action: 'decline' });

  await client.callTool(deletion);

  expect(questions).toEqual([]);
  expect(deps.incidents).toHaveLength(1);
});

test('a legacy client in a session that cannot show forms goes on', async () => {
  const deps = account(2);
  const client = await sessionOf(serviceOf(allTools, deps), { elicitation: { url: {} } });

  await client.callTool(deletion);

  expect(deps.incidents).toHaveLength(1);
});

test.each([
  ['is empty', {}],
  ['names neither forms nor addresses', { experimental: {} }],
])('an elicitation capability that %s means forms', async (_, elicitation) => {
  const deps = account(2);
  const client = await sessionOf(serviceOf(allTools, deps), { elicitation });
  const questions = answering(client, { action: 'decline' });

  await client.callTool(deletion);

  expect(questions).toEqual(['Delete incident P1?']);
  expect(deps.incidents).toHaveLength(2);
});

import { expect, test } from 'vitest';
import * as z from 'zod';
import { type ContextRule, NoUserError, type UserContext } from './context.ts';
import { defineTool } from './define-tool.ts';
import { clientOf, eras, type Incident, IncidentView, serviceOf } from './incidents.fixture.ts';
import { id } from './input/schemas.ts';
import { callTool } from './testing/call-tool.ts';

/** An API in memory that keeps what it was asked for. */
interface Deps {
  readonly asked: unknown[];
}

const rule: ContextRule = {
  fill: { team_ids: 'teamIds' },
  otherwise: { user_ids: 'userIds' },
  refuses: ['user_ids', 'service_ids'],
  words: 'of your teams',
  otherwiseWords: 'assigned to you',
};

const found: readonly Incident[] = [
  { id: 'P1', title: 'Slow', status: 'triggered' },
  { id: 'P2', title: 'Down', status: 'triggered' },
];

function listWith(context: ContextRule) {
  return defineTool({
    name: 'list_incidents',
    toolset: 'incidents',
    effect: 'read',
    description: 'List incidents.',
    input: {
      team_ids: z.array(id('team')).optional(),
      user_ids: z.array(id('user')).optional(),
      service_ids: z.array(id('service')).optional(),
      urgency: z.string().optional(),
    },
    aliases: { teams: 'team_ids' },
    context,
    list: true,
    output: { plural: 'incidents', item: IncidentView, order: 'newest first' },
    async run(input, { asked }: Deps) {
      asked.push(input);
      return { items: found };
    },
  });
}

/** A user of these teams, and a note of which parts were looked up. */
function userOf(parts: Readonly<Record<string, readonly string[]>>) {
  const looked: string[] = [];
  const context: UserContext = {
    async part(name) {
      looked.push(name);
      return parts[name] ?? [];
    },
  };
  return { context, looked };
}

const nobody: UserContext = {
  async part() {
    throw new NoUserError('this key belongs to the account', 'Use a key of a user.');
  },
};

test.each([
  ['by default', {}],
  ['when asked for', { current_user_context: true }],
])('%s the filters are those of the user', async (_, args) => {
  const asked: unknown[] = [];
  const { context } = userOf({ teamIds: ['T1', 'T2'] });

  const answer = await callTool(
    listWith(rule),
    { ...args, urgency: 'high' },
    { asked },
    { context },
  );

  expect(asked).toEqual([{ urgency: 'high', team_ids: ['T1', 'T2'] }]);
  expect(answer.metadata).toEqual({
    count: 2,
    description: '2 incidents of your teams, newest first',
  });
});

test("switched off, the caller's own filters count and nobody is looked up", async () => {
  const asked: unknown[] = [];
  const { context, looked } = userOf({ teamIds: ['T1'] });
  const args = { current_user_context: false, team_ids: ['T9'], user_ids: ['U9'] };

  const answer = await callTool(listWith(rule), args, { asked }, { context });

  expect(asked).toEqual([{ team_ids: ['T9'], user_ids: ['U9'] }]);
  expect(looked).toEqual([]);
  expect(answer.metadata.description).toBe('2 incidents, newest first');
});

test.each([
  ['a filter that the context fills', { team_ids: ['T9'] }, 'team_ids'],
  ['the same under its old name', { teams: ['T9'] }, 'team_ids'],
  ['a filter that makes no sense beside it', { service_ids: ['S9'] }, 'service_ids'],
  ['several', { team_ids: ['T9'], user_ids: ['U9'] }, 'team_ids, user_ids'],
  ['a filter and the wish', { user_ids: ['U9'], current_user_context: 'true' }, 'user_ids'],
])('%s is refused before anything is looked up or sent', async (_, args, names) => {
  const asked: unknown[] = [];
  const { context, looked } = userOf({ teamIds: ['T1'] });

  const answer = await callTool(listWith(rule), args, { asked }, { context });

  expect(answer).toMatchObject({
    incidents: [],
    error: {
      code: 'INVALID_INPUT',
      message: `${names} cannot be combined with current_user_context`,
      hint: 'Set current_user_context to false to use your own filters.',
    },
  });
  expect([...looked, ...asked]).toEqual([]);
});

test('a null filter is none, and does not clash', async () => {
  const asked: unknown[] = [];
  const { context } = userOf({ teamIds: ['T1'] });

  await callTool(listWith(rule), { team_ids: null }, { asked }, { context });

  expect(asked).toEqual([{ team_ids: ['T1'] }]);
});

test('a user without teams gets what the rule has instead', async () => {
  const asked: unknown[] = [];
  const { context } = userOf({ userIds: ['U1'] });

  const answer = await callTool(listWith(rule), {}, { asked }, { context });

  expect(asked).toEqual([{ user_ids: ['U1'] }]);
  expect(answer.metadata.description).toBe('2 incidents assigned to you, newest first');
});

test('one empty part of several is enough to take the other way', async () => {
  const asked: unknown[] = [];
  const both: ContextRule = { ...rule, fill: { team_ids: 'teamIds', service_ids: 'serviceIds' } };
  const { context } = userOf({ teamIds: ['T1'], userIds: ['U1'] });

  await callTool(listWith(both), {}, { asked }, { context });

  expect(asked).toEqual([{ user_ids: ['U1'] }]);
});

test.each([
  ['has nothing else', { fill: { team_ids: 'teamIds' } }, 'No incidents: you have no teams'],
  [
    'has nothing else for several parts',
    { fill: { team_ids: 'teamIds', service_ids: 'policyIds' } },
    'No incidents: you have no teams or policies',
  ],
  [
    'is empty everywhere',
    { fill: { team_ids: 'teamIds' }, otherwise: { service_ids: 'serviceIds' } },
    'No incidents: you have no teams',
  ],
])('a context that %s answers an empty list and says why', async (_, parts, description) => {
  const asked: unknown[] = [];
  const { context } = userOf({});

  const answer = await callTool(
    listWith({ ...parts, words: 'of your teams' }),
    {},
    { asked },
    { context },
  );

  expect(answer).toEqual({ metadata: { count: 0, description }, incidents: [] });
  expect(asked).toEqual([]);
});

test.each([
  ['a key without a user', nobody, 'this key belongs to the account', 'Use a key of a user.'],
  [
    'a server without users',
    undefined,
    'this server does not know who you are',
    'Set current_user',
  ],
])(
  '%s answers NO_USER_CONTEXT when the context was asked for',
  async (_, context, message, hint) => {
    const asked: unknown[] = [];
    const setup = context === undefined ? {} : { context };

    const answer = await callTool(listWith(rule), { current_user_context: true }, { asked }, setup);

    expect(answer).toMatchObject({
      error: { code: 'NO_USER_CONTEXT', message, hint: expect.stringContaining(hint) },
    });
    expect(asked).toEqual([]);
  },
);

test.each([
  ['a key without a user', nobody, 'this key belongs to the account. Use a key of a user.'],
  ['a server without users', undefined, 'this server does not know who you are. Set current_user'],
])('%s answers account-wide with a warning by default', async (_, context, why) => {
  const asked: unknown[] = [];
  const setup = context === undefined ? {} : { context };

  const answer = await callTool(listWith(rule), {}, { asked }, setup);

  expect(asked).toEqual([{}]);
  expect(answer.metadata).toMatchObject({
    description: '2 incidents, newest first',
    warnings: [expect.stringContaining(`Not narrowed to you: ${why}`)],
  });
});

test('a look-up that fails otherwise is a failed call, not a wider one', async () => {
  const asked: unknown[] = [];
  const broken: UserContext = {
    async part() {
      throw new Error('socket hang up');
    },
  };
  const explain = (error: unknown) =>
    error instanceof Error && error.message === 'socket hang up'
      ? ({ code: 'UNREACHABLE', message: 'No answer' } as const)
      : undefined;

  const answer = await callTool(listWith(rule), {}, { asked }, { context: broken, explain });

  expect(answer).toMatchObject({ incidents: [], error: { code: 'UNREACHABLE' } });
  expect(asked).toEqual([]);
});

test('the parts of one rule are looked up at the same time', async () => {
  const started: string[] = [];
  let answerAll: (ids: readonly string[]) => void = () => undefined;
  const ids = new Promise<readonly string[]>((resolve) => {
    answerAll = resolve;
  });
  const context: UserContext = {
    part(name) {
      started.push(name);
      if (started.length === 2) answerAll(['X1']);
      return ids;
    },
  };
  const both: ContextRule = { ...rule, fill: { team_ids: 'teamIds', service_ids: 'serviceIds' } };

  const answer = await callTool(listWith(both), {}, { asked: [] }, { context });

  expect(started).toEqual(['teamIds', 'serviceIds']);
  expect(answer.metadata.count).toBe(2);
});

test.each(eras)('a %s client sees the wish as a parameter that is on by default', async (era) => {
  const { context } = userOf({ teamIds: ['T1'] });
  const deps: Deps = { asked: [] };
  const callerOf = () => ({ deps, context, principal: 'someone' });
  const client = await clientOf(serviceOf([listWith(rule)], deps, { callerOf }), era);

  const { tools } = await client.listTools();
  const { structuredContent } = await client.callTool({ name: 'list_incidents' });

  expect(tools[0]?.inputSchema.properties).toMatchObject({
    current_user_context: {
      type: 'boolean',
      default: true,
      description: 'Only of your teams; false: whole account',
    },
  });
  expect(structuredContent).toMatchObject({
    metadata: { description: '2 incidents of your teams, newest first' },
  });
});

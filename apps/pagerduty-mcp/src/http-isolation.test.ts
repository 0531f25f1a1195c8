import { type Answer, dial } from 'app-testing';
import { createCallers } from 'mcp-kit';
import { createWebHandler } from 'mcp-kit/http';
import { createPagerDutySandbox, type PagerDutySandbox } from 'sandbox/pagerduty';
import { expect, onTestFinished, test, vi } from 'vitest';
import * as z from 'zod';
import { app } from './app.ts';
import { createCaller } from './caller.ts';
import type { Deps } from './deps.ts';
import { marked, marksIn, strangerKey } from './testing/marked.ts';
import { now } from './testing/serve.ts';

vi.setConfig({ testTimeout: 120_000 });

const url = 'http://localhost/mcp';
const rounds = 2;

interface Person {
  readonly id: string;
  readonly key: string;
}

/** Users of the sandbox, with their keys. */
async function findUsers({ fetch, keys, keyOf }: PagerDutySandbox): Promise<readonly Person[]> {
  const response = await fetch('https://api.pagerduty.com/users?limit=100', {
    headers: { authorization: `Token token=${keys.account}` },
  });
  const { users } = z
    .object({ users: z.array(z.object({ id: z.string() })) })
    .parse(await response.json());
  return users.slice(0, 10).map(({ id }) => ({ id, key: keyOf(id) }));
}

/** One handler for everybody, which keeps `max` callers. */
async function serve(max: number) {
  vi.setSystemTime(now);
  onTestFinished(() => void vi.useRealTimers());
  const sandbox = createPagerDutySandbox({ now: () => now });
  const users = await findUsers(sandbox);
  const upstream = marked(
    sandbox,
    users.map(({ key }) => key),
  );
  let made = 0;
  const callers = createCallers<Deps>({
    max,
    create(credential, principal) {
      made += 1;
      return createCaller(credential, principal, { fetch: upstream, userEmail: undefined });
    },
  });
  const { fetch } = createWebHandler(
    {
      app,
      credentialHeaders: ['x-pagerduty-token', 'authorization'],
      connect: () => ({ callers, credential: undefined, upstream: undefined, secrets: [] }),
    },
    { mode: 'read_write', log: { debug: () => {}, info: () => {}, error: () => {} } },
  );
  const reach = async (key: string, index: number) => {
    const { call } = await dial(url, {
      headers: index % 3 === 0 ? { 'X-PagerDuty-Token': key } : { authorization: key },
      mode: index % 2 === 0 ? 'auto' : 'legacy',
      fetch: (input, init) => {
        const request = new Request(input, init);
        request.headers.set('host', 'localhost');
        return fetch(request);
      },
    });
    return call;
  };
  return { users, reach, made: () => made };
}

type CallTool = Awaited<ReturnType<Awaited<ReturnType<typeof serve>>['reach']>>;

/** Ids of the rows, whatever else others have changed meanwhile. */
function idsOf({ rows, error }: Answer): readonly unknown[] {
  expect(error).toBeUndefined();
  return rows.map(({ id, escalation_policy }) => id ?? escalation_policy);
}

/** A mixed lot of calls, as text; the cursor is for others to try. */
async function work(call: CallTool, who: string) {
  const context = await call('build_user_context');
  const first = await call('list_incidents', { limit: 2, current_user_context: false });
  const cursor = first.metadata.next_cursor;
  const [second, oncalls, mine] = await Promise.all([
    call('list_incidents', { limit: 2, current_user_context: false, cursor }),
    call('list_oncalls'),
    call('list_incidents', { limit: 3 }),
  ]);
  const incident_id = first.rows[0]?.['id'];
  const note = await call('add_incident_note', { incident_id, content: `note of ${who}` });
  const incident = await call('get_incident', { incident_id });
  const answers = { context, first, second, oncalls, mine, note, incident };
  return { answers, cursor, incident_id };
}

type Work = Awaited<ReturnType<typeof work>>;

function expectOwnMarks({ answers }: Work, number: number): void {
  for (const { envelope, error, rows } of Object.values(answers)) {
    expect(error).toBeUndefined();
    expect(marksIn(JSON.stringify(envelope))).toEqual(rows.length === 0 ? [] : [number]);
  }
}

function expectOwnView({ answers }: Work, { id }: Person, alone: Work): void {
  expect(marksIn(JSON.stringify(answers))).toEqual([]);
  expect(answers.context.rows[0]?.['id']).toBe(id);
  expect(answers.context.envelope).toEqual(alone.answers.context.envelope);
  expect(answers.oncalls.envelope).toEqual(alone.answers.oncalls.envelope);
  for (const part of ['first', 'second', 'mine', 'incident'] as const) {
    expect(idsOf(answers[part])).toEqual(idsOf(alone.answers[part]));
  }
  expect(answers.note.rows[0]?.['user']).toEqual(alone.answers.note.rows[0]?.['user']);
}

test.each([1_000, 7])('50 callers at once each get their own, %i of them kept', async (max) => {
  const { users, reach, made } = await serve(max);
  expect(users).toHaveLength(10);
  const alone = new Map<string, Work>();
  for (const { id, key } of users) alone.set(id, await work(await reach(key, 0), id));
  const keys = [
    ...users.map(({ key }) => key),
    ...Array.from({ length: 40 }, (_, index) => strangerKey(index)),
  ];
  const calls = await Promise.all(keys.map((key, index) => reach(key, index)));

  for (let round = 0; round < rounds; round += 1) {
    const done = await Promise.all(calls.map((call, index) => work(call, `caller ${index}`)));

    for (const [index, one] of done.entries()) {
      const user = users[index];
      if (user === undefined) expectOwnMarks(one, index - users.length);
      else expectOwnView(one, user, alone.get(user.id) ?? one);
    }
    const refused = await Promise.all(
      calls.map((call, index) =>
        call('list_incidents', {
          limit: 2,
          current_user_context: false,
          cursor: done[(index + 1) % done.length]?.cursor,
        }),
      ),
    );
    for (const { error, rows } of refused) {
      expect([error?.code, rows]).toEqual(['INVALID_INPUT', []]);
      expect(error?.message).toBe('cursor does not belong to this call');
    }
  }

  if (max > keys.length) expect(made()).toBe(keys.length);
  else expect(made()).toBeGreaterThan(keys.length);
});

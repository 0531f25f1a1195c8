import { NoUserError } from 'mcp-kit';
import { PagerDuty } from 'pagerduty-sdk';
import { createPagerDutySandbox, type SandboxKeys } from 'sandbox/pagerduty';
import { beforeEach, expect, test, vi } from 'vitest';
import { CurrentUser } from './current-user.ts';
import { recordInto } from './testing/record.ts';
import { now } from './testing/serve.ts';

const { signal } = new AbortController();

beforeEach(() => {
  vi.setSystemTime(now);
  return () => void vi.useRealTimers();
});

function userOf(key: keyof SandboxKeys, email?: string) {
  const sandbox = createPagerDutySandbox({ now: () => Date.now() });
  const sent: string[] = [];
  const fetch = recordInto(sent, sandbox.fetch);
  const client = new PagerDuty({ token: sandbox.keys[key], fetch, retries: 0 });
  return { user: new CurrentUser(() => client, email), sandbox, sent };
}

test('nobody is asked for before a part is', () => {
  const { sent } = userOf('user');

  expect(sent).toEqual([]);
});

test('parts asked for at the same time share one look-up of the user', async () => {
  const { user, sent } = userOf('user');

  const [userIds, teamIds, policyIds, services] = await Promise.all([
    user.part('userIds', signal),
    user.part('teamIds', signal),
    user.part('policyIds', signal),
    user.services(),
  ]);

  expect([userIds, teamIds, policyIds, services].map(({ length }) => length)).toEqual([1, 1, 2, 3]);
  expect(sent.map((line) => line.replace(/\?.*/, ''))).toEqual([
    'GET /users/me',
    'GET /escalation_policies',
    'GET /services',
  ]);
});

test('policies and services are those of the teams, asked for by their ids', async () => {
  const { user, sent } = userOf('user');

  const [teamId] = await user.part('teamIds', signal);
  const policies = await user.policies();

  expect(policies.map(({ name }) => name)).toEqual(['Checkout & Payments', 'Orders']);
  expect(sent.at(-1)).toContain(`team_ids[]=${teamId}`);
});

test('a user without teams has no policies and services, and none are asked for', async () => {
  const { user, sent } = userOf('userWithoutTeam');

  const parts = await Promise.all([user.part('teamIds', signal), user.policies(), user.services()]);

  expect(parts).toEqual([[], [], []]);
  expect(sent).toEqual(['GET /users/me']);
});

test('what is known is kept for five minutes', async () => {
  const { user, sent } = userOf('user');

  await user.profile();
  vi.setSystemTime(now + 299_999);
  await user.profile();
  const before = sent.length;
  vi.setSystemTime(now + 300_000);
  await user.profile();

  expect([before, sent.length]).toEqual([1, 2]);
});

test('a failed look-up is forgotten', async () => {
  const { user, sandbox, sent } = userOf('user');
  sandbox.faults.inject({ on: 'GET /users/me', kind: 'status', status: 500 });

  await expect(user.profile()).rejects.toThrow('500');
  const { name } = await user.profile();

  expect(name).toBe('Dana Reyes');
  expect(sent).toHaveLength(2);
});

test('a key of the account is nobody without an e-mail', async () => {
  const { user } = userOf('account');

  await expect(user.profile()).rejects.toThrow(NoUserError);
});

test.each(['dana.reyes@acme-outdoor.example', 'Dana.Reyes@Acme-Outdoor.example'])(
  'a key of the account is the user whose e-mail is %s',
  async (email) => {
    const { user } = userOf('account', email);

    const { name, teams } = await user.profile();

    expect([name, teams.map((team) => team.name)]).toEqual(['Dana Reyes', ['Payments']]);
  },
);

test.each(['nobody@acme-outdoor.example', 'reyes@acme-outdoor.example'])(
  'an e-mail that nobody has, such as %s, is named',
  async (email) => {
    const { user } = userOf('account', email);

    await expect(user.profile()).rejects.toThrow(`no user of the account has the e-mail ${email}`);
  },
);

test('the e-mail does not stand in for the user of a key that has one', async () => {
  const { user } = userOf('manager', 'dana.reyes@acme-outdoor.example');

  expect((await user.profile()).name).toBe('Helen Cho');
});

test('a caller who is gone is asked nothing for', async () => {
  const { user, sent } = userOf('user');

  const part = user.part('teamIds', AbortSignal.abort(new Error('gone')));

  await expect(part).rejects.toThrow('gone');
  expect(sent).toEqual([]);
});

test('a part that there is not is a mistake of the tool', async () => {
  const { user } = userOf('user');

  await expect(user.part('shoeSize', signal)).rejects.toThrow('no part shoeSize');
});

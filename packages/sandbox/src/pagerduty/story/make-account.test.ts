import { expect, test } from 'vitest';
import type { Incident } from '../account/incident.ts';
import { usersOnCall } from '../on-call/on-calls.ts';
import { DAY, MINUTE } from '../time/duration.ts';
import { makeAccount } from './make-account.ts';

const now = Date.parse('2026-11-20T14:30:00Z');
const { account, people } = makeAccount(1, now);
const open = account.incidents.filter(({ status }) => status !== 'resolved');

function serviceOf({ serviceId }: Incident): string {
  return account.services.get(serviceId)?.name ?? '';
}

test('has ten users, two teams, eight services, four policies, three schedules, five priorities', () => {
  const sizes = [
    account.users,
    account.teams,
    account.services,
    account.policies,
    account.schedules,
    account.priorities,
  ].map(({ size }) => size);

  expect(sizes).toEqual([10, 2, 8, 4, 3, 5]);
  expect(people.sam.memberships).toEqual([]);
  expect(people.lukas.jobTitle).toBeNull();
});

test('has about 400 incidents of sixty days, numbered by age, and over 10 000 log entries', () => {
  const numbers = account.incidents.map(({ number }) => number);
  const starts = account.incidents.map(({ createdAt }) => createdAt);

  expect(account.incidents.length).toBeGreaterThan(390);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  expect(Math.min(...starts)).toBeGreaterThan(now - 61 * DAY);
  expect(account.log.length).toBeGreaterThan(10_000);
});

test('has five open incidents, the checkout 18 and its gateway 12 minutes ago', () => {
  const rows = open.map((incident) => [
    serviceOf(incident),
    incident.status,
    incident.urgency,
    incident.priorityId === null ? null : account.priorities.get(incident.priorityId)?.name,
    (now - incident.createdAt) / MINUTE,
  ]);

  expect(rows).toEqual([
    ['Data Pipeline', 'triggered', 'low', null, 480],
    ['Search', 'triggered', 'low', 'P4', 300],
    ['Checkout API', 'triggered', 'high', 'P1', 18],
    ['Order Service', 'acknowledged', 'high', 'P3', 15],
    ['Payment Gateway', 'triggered', 'high', 'P2', 12],
  ]);
});

test('deployed the checkout 25 minutes ago', () => {
  const [change] = account.changes;

  expect(change?.at).toBe(now - 25 * MINUTE);
  expect(account.services.get(change?.serviceId ?? '')?.name).toBe('Checkout API');
});

test('assigned incidents to who was on call when they came', () => {
  for (const incident of account.incidents) {
    const policy = account.policies.get(incident.policyId);
    const assigned = incident.log.find(({ kind }) => kind === 'assign');

    expect(assigned?.userIds).toEqual(
      policy && usersOnCall(account, policy, 1, incident.createdAt),
    );
  }
});

test('has logs that agree with the incidents', () => {
  for (const { log, status, createdAt, resolvedAt, notes, assignments } of account.incidents) {
    const times = log.map(({ at }) => at);
    const count = (kind: string) => log.filter((entry) => entry.kind === kind).length;

    expect(log[0]).toMatchObject({ kind: 'trigger', at: createdAt });
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(Math.max(...times)).toBeLessThanOrEqual(resolvedAt ?? now);
    expect(count('resolve')).toBe(status === 'resolved' ? 1 : 0);
    expect(count('annotate')).toBe(notes.length);
    expect(assignments.length > 0).toBe(status !== 'resolved');
  }
});

test('holds the odd rows that real accounts have', () => {
  const details = account.incidents.filter(({ openedBy }) => openedBy.kind === 'user');

  expect(details.map((incident) => typeof incident.details)).toEqual(['object', 'string']);
  expect(details[0]?.details).toBeNull();
  expect(account.incidents.some(({ priorityId }) => priorityId === null)).toBe(true);
  expect(open.some(({ title }) => title.includes('\u200B') && title.includes('\u202E'))).toBe(true);
});

test('gives a user without a team something to do, and a manager no turn', () => {
  const targets = [...account.policies.values()].flatMap(({ rules }) =>
    rules.flatMap((rule) => rule.targets),
  );
  const scheduled = [...account.schedules.values()].flatMap(({ layers }) =>
    layers.flatMap(({ userIds }) => userIds),
  );

  expect(targets.map(({ id }) => id)).toContain(people.sam.id);
  expect(open.flatMap(({ assignments }) => assignments.map(({ userId }) => userId))).toContain(
    people.sam.id,
  );
  expect([...targets.map(({ id }) => id), ...scheduled]).not.toContain(people.helen.id);
});

test.each([
  '2026-11-23T14:03:00Z',
  '2026-03-08T07:10:00Z',
  '2026-01-01T00:00:30Z',
  '2026-07-05T23:59:59Z',
])('can begin at %s as well', (start) => {
  const made = makeAccount(3, Date.parse(start)).account;
  const unassigned = made.incidents.filter(
    ({ status, assignments }) => status !== 'resolved' && assignments.length === 0,
  );

  expect(unassigned).toEqual([]);
  expect(made.log.length).toBeGreaterThan(10_000);
});

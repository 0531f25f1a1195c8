import { expect, test } from 'vitest';
import { now, serve } from '../../testing/serve.ts';

test('answers for a service by its name, level by level, with the next hand-off and how to reach them', async () => {
  const { call } = await serve();

  const { rows, metadata } = await call('who_is_on_call', { service_id: 'checkout' });

  expect(metadata.description).toMatch(/^\d people are on call for Checkout API now$/);
  expect(rows.map(({ level }) => level)).toEqual([1, 2, 3]);
  expect(rows[0]).toMatchObject({
    user: { name: expect.any(String) },
    escalation_policy: { name: 'Checkout & Payments' },
    schedule: { name: 'Payments Primary' },
    until: expect.any(String),
    next: { user: { name: expect.any(String) }, start: expect.any(String) },
    reach: expect.arrayContaining([{ type: 'sms', address: expect.stringMatching(/\d/) }]),
  });
  expect(Date.parse(String(rows[0]?.['until']))).toBeGreaterThan(now);
  expect(rows[2]).toMatchObject({ user: { name: 'Marcus Lee' } });
  expect(rows[2]).not.toHaveProperty('until');
});

test('a policy of the account is as good as its service', async () => {
  const { call } = await serve();

  const byPolicy = await call('who_is_on_call', { escalation_policy_id: 'Checkout & Payments' });
  const byService = await call('who_is_on_call', { service_id: 'Checkout API' });

  expect(byPolicy.rows).toEqual(byService.rows);
});

test('a schedule answers the person alone, whatever policies use it', async () => {
  const { call } = await serve();

  const { rows } = await call('who_is_on_call', { schedule_id: 'Payments Primary' });

  expect(rows).toHaveLength(1);
  expect(rows[0]).not.toHaveProperty('level');
  expect(rows[0]).toMatchObject({ schedule: { name: 'Payments Primary' } });
});

test('unless told, it is about the teams of the caller', async () => {
  const { call } = await serve();

  const { rows, metadata } = await call('who_is_on_call');

  expect(metadata.description).toContain('for your teams now');
  expect(new Set(rows.map((row) => Object(row['escalation_policy'])['name']))).toEqual(
    new Set(['Checkout & Payments', 'Orders']),
  );
});

test('a team is asked for by name', async () => {
  const { call } = await serve();

  const { rows } = await call('who_is_on_call', { team_id: 'Platform' });

  expect(new Set(rows.map((row) => Object(row['escalation_policy'])['name']))).toEqual(
    new Set(['Platform', 'Data & Inventory']),
  );
});

test('at another time it is somebody else', async () => {
  const { call } = await serve();
  const today = await call('who_is_on_call', { schedule_id: 'Payments Primary' });
  const { start } = Object(today.rows[0]?.['next']);

  const { rows, metadata } = await call('who_is_on_call', {
    schedule_id: 'Payments Primary',
    at: start,
  });

  expect(metadata.description).toContain(`at ${new Date(start).toISOString()}`);
  expect(rows[0]?.['user']).toEqual(Object(today.rows[0]?.['next'])['user']);
});

test('a user without teams is told that nobody is', async () => {
  const { call, sent } = await serve({ key: 'userWithoutTeam' });

  const { rows, metadata } = await call('who_is_on_call');

  expect(rows).toEqual([]);
  expect(metadata.description).toBe('Nobody is on call for your teams now');
  expect(sent.filter((line) => line.includes('/oncalls'))).toEqual([]);
});

test('contact methods that cannot be read are a warning', async () => {
  const { call, sandbox } = await serve();
  sandbox.faults.inject({ on: 'GET /users/{id}/contact_methods', kind: 'status', status: 500 });

  const { rows, metadata } = await call('who_is_on_call', { service_id: 'Checkout API' });

  expect(rows).toHaveLength(3);
  expect(metadata.warnings).toEqual([expect.stringMatching(/^Answered without how to reach /)]);
});

test.each([
  [{ service_id: 'Checkout API', team_id: 'Payments' }, 'Give one of'],
  [{ service_id: 'Nothing' }, 'There is no service "Nothing"'],
  [{ at: '2027-01-01' }, '90 days'],
])('%j is refused', async (args, message) => {
  const { call } = await serve();

  const { error } = await call('who_is_on_call', args);

  expect(error?.code).toMatch(/^INVALID_/);
  expect(error?.message).toContain(message);
});

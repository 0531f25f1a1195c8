import { expect, test } from 'vitest';
import { serve } from '../../../testing/serve.ts';

const incident_id = '3817';

test('adds users and teams, and says who was there already', async () => {
  const { call } = await serve();
  await call('add_incident_subscribers', { incident_id, user_ids: ['Dana Reyes'] });

  const { rows, metadata } = await call('add_incident_subscribers', {
    ...{ incident_id, user_ids: ['me', 'Priya Nair'], team_ids: ['Payments'] },
  });
  const list = await call('list_incident_subscribers', { incident_id });

  expect(metadata.description).toMatch(/^2 of 3 added to incident \w+$/);
  expect(rows).toMatchObject([
    { name: 'Dana Reyes', status: 'subscribed already' },
    { name: 'Priya Nair', status: 'added' },
    { name: 'Payments', kind: 'team', status: 'added' },
  ]);
  expect(list.rows.map(({ name }) => name)).toEqual(['Dana Reyes', 'Priya Nair', 'Payments']);
});

test('one who may not be added does not hide the others', async () => {
  const { call } = await serve();

  const { rows } = await call('add_incident_subscribers', {
    ...{ incident_id, user_ids: ['P0NOTHERE1', 'Priya Nair'] },
  });

  expect(rows.map(({ status }) => status)).toEqual(['not allowed', 'added']);
});

test('refuses a call that names nobody', async () => {
  const { call, sent } = await serve();

  const { error } = await call('add_incident_subscribers', { incident_id });

  expect(error?.code).toBe('INVALID_INPUT');
  expect(sent.filter((line) => !line.startsWith('GET '))).toEqual([]);
});

import { expect, test } from 'vitest';
import { serve } from '../../../testing/serve.ts';

test('lists the fields of the base type with their options', async () => {
  const { call } = await serve();

  const { rows } = await call('list_incident_type_fields');

  expect(rows.map(({ name }) => name)).toEqual([
    ...['customer_impact', 'regions', 'orders_lost', 'war_room'],
  ]);
  expect(rows[0]).toMatchObject({ options: ['none', 'some', 'most'], default_value: 'none' });
  expect(rows[2]).not.toHaveProperty('options');
});

test('a type of its own adds its fields', async () => {
  const { call } = await serve();

  const { rows } = await call('list_incident_type_fields', { incident_type: 'security_incident' });

  expect(rows.at(-1)).toMatchObject({ name: 'data_exposed', data_type: 'boolean' });
});

test.each([
  ['no_such_type', 'NOT_FOUND'],
  ['../users', 'INVALID_INPUT'],
])('%s is %s', async (incident_type, code) => {
  const { call } = await serve();

  const { error } = await call('list_incident_type_fields', { incident_type });

  expect(error?.code).toBe(code);
});

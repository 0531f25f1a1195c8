import { expect, test } from 'vitest';
import { serve } from '../../../testing/serve.ts';

const incident_id = '3817';
const writes = (sent: readonly string[]) => sent.filter((line) => !line.startsWith('GET '));

test.each([
  ['customer_impact', 'Most', 'most'],
  ['Regions', ['eu-west-1', 'us-east-1'], ['eu-west-1', 'us-east-1']],
  ['regions', 'eu-west-1', ['eu-west-1']],
  ['orders_lost', '412', 412],
  ['war_room', 'https://meet.acme-outdoor.example/7', 'https://meet.acme-outdoor.example/7'],
])('sets %s to %j, which is there when it is read', async (field, value, expected) => {
  const { call } = await serve();

  const { rows, error } = await call('set_incident_field', { incident_id, field, value });
  const { rows: fields } = await call('get_incident_fields', { incident_id });

  expect(error).toBeUndefined();
  expect(rows).toMatchObject([{ value: expected }]);
  expect(fields).toContainEqual(rows[0]);
});

test('null clears a field', async () => {
  const { call } = await serve();
  await call('set_incident_field', { incident_id, field: 'orders_lost', value: 3 });

  const { rows, metadata } = await call('set_incident_field', {
    ...{ incident_id, field: 'orders_lost', value: null },
  });

  expect(metadata.description).toMatch(/^Orders Lost of incident \w+ is cleared$/);
  expect(rows[0]).not.toHaveProperty('value');
});

test('a value that is set already is said to be, and nothing is changed', async () => {
  const { call, sent } = await serve();

  const { metadata } = await call('set_incident_field', {
    ...{ incident_id, field: 'customer_impact', value: 'none' },
  });

  expect(metadata.description).toContain('so already; nothing was changed');
  expect(writes(sent)).toEqual([]);
});

test.each([
  ['customer_impact', 'all', 'Customer Impact has no option all: use none, some, most'],
  ['customer_impact', ['none', 'some'], 'Customer Impact takes one value'],
  ['orders_lost', 'many', 'Orders Lost must be of the type integer, not "many"'],
  ['orders_lost', 1.5, 'Orders Lost must be of the type integer, not 1.5'],
  ['war_room', 'room 7', 'War Room must be of the type url, not "room 7"'],
  ['data_exposed', true, 'The incident has no custom field data_exposed'],
])('%s does not take %j', async (field, value, message) => {
  const { call, sent } = await serve();

  const { error } = await call('set_incident_field', { incident_id, field, value });

  expect(error).toMatchObject({ code: 'INVALID_INPUT', message });
  expect(writes(sent)).toEqual([]);
});

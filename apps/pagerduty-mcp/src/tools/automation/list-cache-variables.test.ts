import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';
import { idNamed } from './automation.fixture.ts';

test('lists what an orchestration remembers', async () => {
  const served = await serve();
  const orchestration_id = await idNamed(served, 'list_event_orchestrations', 'Shop Events');

  const { rows, metadata } = await served.call('list_cache_variables', { orchestration_id });

  expect(metadata.description).toBe('1 cache variable');
  expect(rows).toMatchObject([
    {
      name: 'last_build',
      configuration: { type: 'recent_value', source: 'event.custom_details.build' },
      conditions: ["event.custom_details.kind matches 'deploy'"],
    },
  ]);
});

test.each([
  ['Payment Gateway', ['timeouts']],
  ['Checkout API', []],
])('lists what the rules of %s remember', async (service_id, names) => {
  const { call } = await serve();

  const { rows, error } = await call('list_cache_variables', { service_id });

  expect(error).toBeUndefined();
  expect(rows.map(({ name }) => name)).toEqual(names);
});

test.each([
  ['neither', {}],
  ['both', { orchestration_id: 'o1', service_id: 'PSERV01' }],
])('refuses %s of the ids', async (_, input) => {
  const { call, sent } = await serve();

  const { error } = await call('list_cache_variables', input);

  expect(error?.code).toBe('INVALID_INPUT');
  expect(sent).toEqual([]);
});

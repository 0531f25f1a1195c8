import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('lists actions by name', async () => {
  const { call } = await serve();

  const { rows, metadata } = await call('list_automation_actions');

  expect(metadata.description).toBe('2 automation actions');
  expect(rows).toMatchObject([
    { name: 'Collect Gateway Diagnostics', type: 'process_automation' },
    { name: 'Restart Checkout Pods', services: [{ name: 'Checkout API' }] },
  ]);
});

test.each([
  ['the name', { query: 'pods' }],
  ['the classification', { classification: 'remediation' }],
  ['the service', { service_id: 'Checkout API' }],
])('keeps what is of %s', async (_, filter) => {
  const { call } = await serve();

  const { rows } = await call('list_automation_actions', filter);

  expect(rows.map(({ name }) => name)).toEqual(['Restart Checkout Pods']);
});

test('refuses a classification that there is not', async () => {
  const { call, sent } = await serve();

  const { error } = await call('list_automation_actions', { classification: 'magic' });

  expect(error?.code).toBe('INVALID_INPUT');
  expect(sent).toEqual([]);
});

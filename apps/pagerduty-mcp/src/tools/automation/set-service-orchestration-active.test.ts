import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';
import { changes } from './automation.fixture.ts';

const service_id = 'Payment Gateway';

test('puts rules out of force, and again in force', async () => {
  const { call } = await serve();

  const off = await call('set_service_orchestration_active', { service_id, active: false });
  const on = await call('set_service_orchestration_active', { service_id, active: true });

  expect(off.metadata.description).toBe(
    'The orchestration rules of Payment Gateway are out of force',
  );
  expect(off.rows[0]).toMatchObject({ service: { name: 'Payment Gateway' }, active: false });
  expect(on.metadata.description).toBe('The orchestration rules of Payment Gateway are in force');
});

test('what is so already is said to be, and nothing is changed', async () => {
  const served = await serve();

  const { metadata } = await served.call('set_service_orchestration_active', {
    service_id,
    active: true,
  });

  expect(metadata.description).toMatch(/were in force already; nothing was changed$/);
  expect(changes(served)).toEqual([]);
});

test('a service that there is not is told to be none', async () => {
  const { call } = await serve();

  const { error } = await call('set_service_orchestration_active', {
    service_id: 'No such thing',
    active: true,
  });

  expect(error?.code).toBe('INVALID_SERVICE_ID');
});

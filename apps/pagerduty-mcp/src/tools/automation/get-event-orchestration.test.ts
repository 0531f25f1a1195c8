import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';
import { idNamed } from './automation.fixture.ts';

test('shows an orchestration, its routing key masked', async () => {
  const served = await serve();
  const orchestration_id = await idNamed(served, 'list_event_orchestrations', 'Shop Events');

  const { rows, metadata } = await served.call('get_event_orchestration', { orchestration_id });

  expect(metadata.description).toBe('Event orchestration Shop Events');
  expect(rows[0]).toMatchObject({
    id: orchestration_id,
    description: 'Everything that the shop sends.',
    integrations: [{ label: 'Shop Events Default Integration', routing_key: '(masked)' }],
  });
});

test('an orchestration that there is not is NOT_FOUND', async () => {
  const { call } = await serve();

  const { error } = await call('get_event_orchestration', { orchestration_id: 'nothing-here' });

  expect(error?.code).toBe('NOT_FOUND');
});

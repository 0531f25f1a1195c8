import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('makes an integration and answers its key', async () => {
  const { call } = await serve();

  const { rows } = await call('create_service_integration', {
    service_id: 'Search',
    name: 'Probe',
  });
  const service = await call('get_service', { service_id: 'Search' });

  expect(rows[0]).toMatchObject({
    ...{ name: 'Probe', integration_key: expect.stringMatching(/^[\da-f]{32}$/) },
    type: 'events_api_v2_inbound_integration',
  });
  expect(service.rows[0]?.['integrations']).toContainEqual(
    expect.objectContaining({ name: 'Probe' }),
  );
});

test('an address goes with e-mails only', async () => {
  const { call } = await serve();
  const asked = { service_id: 'Search', name: 'Post', integration_email: 'a@b.example' };

  const wrong = await call('create_service_integration', asked);
  const right = await call('create_service_integration', { ...asked, type: 'generic_email' });

  expect(wrong.error?.code).toBe('INVALID_INPUT');
  expect(right.rows[0]).toMatchObject({ integration_email: 'a@b.example' });
});

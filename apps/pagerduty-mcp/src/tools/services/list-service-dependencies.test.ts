import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('lists what a service rests on and what rests on it, with names', async () => {
  const { call } = await serve();

  const { rows } = await call('list_service_dependencies', { service_id: 'Order Service' });

  expect(rows).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ name: 'Inventory Sync', role: 'rests on' }),
      expect.objectContaining({ name: 'Checkout API', role: 'rests on this' }),
      expect.objectContaining({ name: 'Delivery', type: 'business_service' }),
    ]),
  );
});

test('the same of a business service, page by page', async () => {
  const { call } = await serve();

  const { rows } = await call('list_service_dependencies', { business_service_id: 'Online Shop' });
  const first = await call('list_service_dependencies', { service_id: 'Checkout API', limit: 1 });

  expect(rows).toEqual([expect.objectContaining({ name: 'Web Storefront', role: 'rests on' })]);
  expect(first.metadata.has_more).toBe(true);
});

test.each([[{}], [{ service_id: 'Search', business_service_id: 'Delivery' }]])(
  '%j is refused',
  async (args) => {
    const { call } = await serve();

    const { error } = await call('list_service_dependencies', args);

    expect(error?.message).toBe('Give either service_id or business_service_id');
  },
);

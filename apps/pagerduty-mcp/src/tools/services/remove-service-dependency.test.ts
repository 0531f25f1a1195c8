import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

const asked = { supporting_service_id: 'Search', service_id: 'Web Storefront' };

test('ends a dependency, once', async () => {
  const { call, sent } = await serve();

  const first = await call('remove_service_dependency', asked);
  const second = await call('remove_service_dependency', asked);
  const { rows } = await call('list_service_dependencies', { service_id: 'Web Storefront' });

  expect(first.metadata.description).toMatch(/^P\w+ no longer rests on P\w+$/);
  expect(second.metadata.description).toBe('It did not rest on it; nothing was changed');
  expect(rows.map(({ name }) => name)).not.toContain('Search');
  expect(sent.filter((line) => line.startsWith('POST '))).toHaveLength(1);
});

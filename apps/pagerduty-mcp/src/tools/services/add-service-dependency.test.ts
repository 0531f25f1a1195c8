import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

const asked = { supporting_service_id: 'Identity', service_id: 'Search' };

test('makes a dependency, once', async () => {
  const { call, sent } = await serve();

  const first = await call('add_service_dependency', asked);
  const second = await call('add_service_dependency', asked);
  const { rows } = await call('list_service_dependencies', { service_id: 'Search' });

  expect(first.metadata.description).toMatch(/^P\w+ rests on P\w+$/);
  expect(second.metadata.description).toBe('It rests on it already; nothing was changed');
  expect(rows).toContainEqual(expect.objectContaining({ name: 'Identity', role: 'rests on' }));
  expect(sent.filter((line) => line.startsWith('POST '))).toHaveLength(1);
});

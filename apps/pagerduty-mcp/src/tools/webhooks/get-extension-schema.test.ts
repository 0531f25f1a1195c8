import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('shows one kind', async () => {
  const { call } = await serve();
  const [listed] = (await call('list_extension_schemas')).rows;

  const { rows } = await call('get_extension_schema', { extension_schema_id: listed?.['id'] });

  expect(rows).toEqual([listed]);
});

import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('makes a tag, once', async () => {
  const { call } = await serve();

  const made = await call('create_tag', { label: 'emea' });
  const again = await call('create_tag', { label: 'emea' });

  expect(made.rows).toEqual([{ id: expect.any(String), label: 'emea' }]);
  expect(again.error?.message).toContain('already been taken');
});

import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('lists the kinds, and pages', async () => {
  const { call } = await serve();

  const first = await call('list_extension_schemas', { limit: 1 });
  const rest = await call('list_extension_schemas', {
    cursor: first.metadata.next_cursor,
    limit: 1,
  });

  expect([...first.rows, ...rest.rows].map(({ key }) => key)).toEqual([
    'slack',
    'generic_v2_webhook',
  ]);
  expect(first.rows[0]).toMatchObject({ id: expect.any(String), label: 'Slack' });
});

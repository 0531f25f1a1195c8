import { expect, test } from 'vitest';
import { serve } from '../../../testing/serve.ts';

test('shows a change with what its sender told', async () => {
  const { call } = await serve();
  const [listed] = (await call('list_change_events', { limit: 1 })).rows;

  const { rows } = await call('get_change_event', { change_event_id: listed?.['id'] });

  expect(rows[0]).toMatchObject({ ...listed, details: expect.any(Object) });
});

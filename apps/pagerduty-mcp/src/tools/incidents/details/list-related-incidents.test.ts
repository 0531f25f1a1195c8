import { expect, test } from 'vitest';
import { serve } from '../../../testing/serve.ts';

test('lists what has to do with it, and all reasons why', async () => {
  const served = await serve();
  const { rows: open } = await served.call('list_incidents', {
    ...{ current_user_context: false, statuses: ['triggered', 'acknowledged'] },
  });

  const answers = await Promise.all(
    open.map(({ id }) => served.call('list_related_incidents', { incident_id: id })),
  );
  const rows = answers.flatMap((answer) => answer.rows);

  expect(rows.length).toBeGreaterThan(0);
  expect(rows[0]).toMatchObject({
    ...{ id: expect.any(String), title: expect.any(String), status: expect.any(String) },
    relationships: [{ type: expect.any(String), metadata: expect.any(Object) }],
  });
});

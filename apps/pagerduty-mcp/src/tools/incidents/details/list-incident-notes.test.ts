import { expect, test } from 'vitest';
import { newestIncident } from '../../../testing/facts.ts';
import { serve } from '../../../testing/serve.ts';

test('lists the notes, newest first, and pages', async () => {
  const served = await serve();
  const { incident_id } = await newestIncident(served, 'triggered');
  for (const content of ['One.', 'Two.', 'Three.']) {
    await served.call('add_incident_note', { incident_id, content });
  }

  const first = await served.call('list_incident_notes', { incident_id, limit: 2 });
  const rest = await served.call('list_incident_notes', {
    ...{ incident_id, limit: 2, cursor: first.metadata.next_cursor },
  });

  expect(first.rows).toHaveLength(2);
  expect([...first.rows, ...rest.rows].map(({ content }) => content).slice(0, 3)).toEqual([
    'Three.',
    'Two.',
    'One.',
  ]);
  expect(first.rows[0]).toMatchObject({ id: expect.any(String), user: { name: 'Dana Reyes' } });
});

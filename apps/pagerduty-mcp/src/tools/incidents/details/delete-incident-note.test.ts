import { expect, test } from 'vitest';
import { newestIncident } from '../../../testing/facts.ts';
import { serve } from '../../../testing/serve.ts';

test('deletes a note for good', async () => {
  const served = await serve();
  const { incident_id } = await newestIncident(served, 'triggered');
  const added = await served.call('add_incident_note', { incident_id, content: 'Wrong one.' });
  const note_id = added.rows[0]?.['id'];

  const { rows } = await served.call('delete_incident_note', { incident_id, note_id });
  const listed = await served.call('list_incident_notes', { incident_id });

  expect(rows).toEqual([{ id: note_id, deleted: true }]);
  expect(listed.rows.map(({ id }) => id)).not.toContain(note_id);
});

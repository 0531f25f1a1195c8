import { expect, test } from 'vitest';
import { newestIncident } from '../../../testing/facts.ts';
import { serve } from '../../../testing/serve.ts';

test('replaces the text of a note', async () => {
  const served = await serve();
  const { incident_id } = await newestIncident(served, 'triggered');
  const added = await served.call('add_incident_note', { incident_id, content: 'Typpo.' });
  const note_id = added.rows[0]?.['id'];

  const { rows } = await served.call('update_incident_note', {
    ...{ incident_id, note_id, content: 'Typo.' },
  });
  const listed = await served.call('list_incident_notes', { incident_id });

  expect(rows).toEqual([{ ...added.rows[0], content: 'Typo.' }]);
  expect(listed.rows).toContainEqual(rows[0]);
});

test('a note that there is not is NOT_FOUND, and a blank text is refused', async () => {
  const served = await serve();
  const { incident_id } = await newestIncident(served, 'triggered');
  const asked = { incident_id, note_id: 'P0THERE' };

  const missing = await served.call('update_incident_note', { ...asked, content: 'x' });
  const blank = await served.call('update_incident_note', { ...asked, content: ' ' });

  expect([missing.error?.code, blank.error?.code]).toEqual(['NOT_FOUND', 'INVALID_INPUT']);
});

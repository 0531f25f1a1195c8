import type { Server } from './server.ts';
import { ask, done, expect, nameOf, table } from './show.ts';

/** Looks at the incident, takes it and notes it; a read-only server may not. */
export async function respond(
  pagerduty: Server,
  readOnly: Server,
  incident_id: string,
): Promise<void> {
  const incident = await ask(
    'What is this incident?',
    pagerduty.call('get_incident', { incident_id }),
  );
  table(incident.rows, {
    Title: (row) => row['title'],
    Since: (row) => row['created_at'],
    Assigned: (row) => [row['assignees']].flat().map(nameOf).join(', '),
    Alerts: (row) => row['alerts'],
  });

  const refused = await ask(
    'May a read-only server acknowledge it?',
    readOnly.call('acknowledge_incident', { incident_id }),
  );
  expect(refused.error?.code === 'READ_ONLY', 'a read-only server refuses the change');
  done('refused, nothing was changed');

  await ask('Acknowledge it.', pagerduty.call('acknowledge_incident', { incident_id }));
  const content = 'Payment gateway times out; failing over to the second provider.';
  await ask('Add a note.', pagerduty.call('add_incident_note', { incident_id, content }));

  const after = await ask('How is it now?', pagerduty.call('get_incident', { incident_id }));
  const [current] = after.rows;
  expect(current?.['status'] === 'acknowledged', 'the incident is acknowledged');
  expect(JSON.stringify(current['notes']).includes(content), 'the note can be read');
  done('acknowledged, and the note is there');
}

import { defineTool, id, idOrName, one } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';
import { DeletedView } from '../../../views/deleted.ts';

export const deleteIncidentNote = defineTool({
  name: 'delete_incident_note',
  toolset: 'incidents',
  effect: 'destroy',
  description: 'Delete a note of an incident for good.',
  input: { incident_id: idOrName('incident'), note_id: id('note') },
  output: { plural: 'notes', item: DeletedView },
  confirm: ({ note_id, incident_id }) => `Delete note ${note_id} of incident ${incident_id}?`,

  async run({ incident_id, note_id }, { pagerduty }: Deps, { signal }) {
    await pagerduty.incidents.notes.delete(incident_id, note_id, { signal });
    return one({ id: note_id, deleted: true }, `Note ${note_id} is deleted`);
  },
});

import { defineTool, idOrName } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';
import { NoteView } from '../../../views/note.ts';

export const listIncidentNotes = defineTool({
  name: 'list_incident_notes',
  toolset: 'incidents',
  effect: 'read',
  description: 'The notes of an incident, newest first, with the ids that editing needs.',
  input: { incident_id: idOrName('incident').describe('Id or number') },
  list: true,
  output: { plural: 'notes', item: NoteView, order: 'newest first' },

  async run({ incident_id }, { pagerduty }: Deps, { signal, page }) {
    return pagerduty.incidents.notes.list(incident_id, { signal }).slice(page);
  },
});

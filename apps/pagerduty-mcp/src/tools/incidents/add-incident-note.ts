import { defineTool, idOrName, one, words } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { NoteView } from '../../views/note.ts';

export const addIncidentNote = defineTool({
  name: 'add_incident_note',
  toolset: 'incidents',
  isDefault: true,
  effect: 'write',
  description: 'Add a note to an incident; everybody who can see the incident sees it.',
  input: {
    incident_id: idOrName('incident').describe('Id or number'),
    content: words(25_000),
  },
  output: { plural: 'notes', item: NoteView },

  async run({ incident_id, content }, { pagerduty }: Deps, { signal }) {
    const note = await pagerduty.incidents.notes.create(incident_id, { content }, { signal });
    return one(note, 'The note is added');
  },
});

import { defineTool, id, idOrName, one, words } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';
import { NoteView } from '../../../views/note.ts';

export const updateIncidentNote = defineTool({
  name: 'update_incident_note',
  toolset: 'incidents',
  effect: 'write',
  idempotent: true,
  description: 'Replace the text of a note; everybody who sees the incident reads the new one.',
  input: { incident_id: idOrName('incident'), note_id: id('note'), content: words(25_000) },
  output: { plural: 'notes', item: NoteView },

  async run({ incident_id, note_id, content }, { pagerduty }: Deps, { signal }) {
    const { notes } = pagerduty.incidents;
    const note = await notes.update(incident_id, note_id, { content }, { signal });
    return one(note, `Note ${note_id} is changed`);
  },
});

import { defineResource, shown } from 'mcp-kit';
import type { Deps } from '../deps.ts';
import { openIncidentIds } from '../ids/open-incident-ids.ts';
import { partsOf } from '../parts.ts';
import { IncidentView } from '../views/incident.ts';
import { NoteView } from '../views/note.ts';

const mostNotes = 50;

export const incidentResource = defineResource<'pagerduty://incidents/{incident_id}', Deps>({
  uri: 'pagerduty://incidents/{incident_id}',
  name: 'incident',
  title: 'Incident',
  description: 'An incident with its notes.',
  variables: { incident_id: { complete: openIncidentIds } },

  async read({ incident_id: id }, { pagerduty }, { signal, warn }) {
    const parts = partsOf({ signal, warn, progress: async () => undefined });
    const [incident, notes] = await Promise.all([
      pagerduty.incidents.get(id, {}, { signal }),
      parts.rows('its notes', pagerduty.incidents.notes.list(id, { signal }).take(mostNotes)),
    ]);
    return {
      incident: shown([incident], IncidentView, warn)[0],
      notes: notes && shown(notes, NoteView, warn),
    };
  },
});

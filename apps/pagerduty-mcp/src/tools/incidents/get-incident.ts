import { defineTool, from, id, one, view } from 'mcp-kit';
import type { Incident, IncidentNote } from 'pagerduty-sdk';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { readDetails } from '../../views/details.ts';
import { incidentFields } from '../../views/incident.ts';
import { NoteView } from '../../views/note.ts';

interface IncidentWithNotes extends Incident {
  readonly notes?: readonly IncidentNote[] | undefined;
}

const IncidentWithNotesView = view<IncidentWithNotes>({
  ...incidentFields,
  details: from(z.union([z.string(), z.record(z.string(), z.unknown())]), ({ body }) =>
    readDetails(body?.details),
  ),
  notes: from(z.array(z.looseObject({ content: z.string().optional() })), ({ notes }) =>
    notes?.map((note) => NoteView.show(note).item),
  ),
});

export const getIncident = defineTool({
  name: 'get_incident',
  toolset: 'incidents',
  isDefault: true,
  effect: 'read',
  description: 'One incident with its details and its notes, oldest first.',
  input: { incident_id: id('incident').describe('Id, or the incident number') },
  output: { plural: 'incidents', item: IncidentWithNotesView },

  async run({ incident_id }, { pagerduty }: Deps, { signal, warn }) {
    const [incident, notes] = await Promise.all([
      pagerduty.incidents.get(incident_id, { 'include[]': ['body'] }, { signal }),
      pagerduty.incidents.notes
        .list(incident_id, { signal })
        .take(2000)
        .then(oldestFirst)
        .catch((error: unknown) => {
          signal.throwIfAborted();
          warn(
            `The notes are missing: ${error instanceof Error ? error.message : 'unknown error'}`,
          );
          return undefined;
        }),
    ]);
    return one({ ...incident, notes }, `Incident ${incident.incident_number ?? incident_id}`);
  },
});

function oldestFirst(notes: readonly IncidentNote[]): readonly IncidentNote[] {
  const time = ({ created_at = '' }: IncidentNote) => Date.parse(created_at);
  return notes.toSorted((one, other) => time(one) - time(other));
}

import { defineTool, from, id, one, view } from 'mcp-kit';
import type { Incident, IncidentNote } from 'pagerduty-sdk';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { partsOf } from '../../parts.ts';
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
  input: { incident_id: id('incident').describe('Id or number') },
  output: { plural: 'incidents', item: IncidentWithNotesView },

  async run({ incident_id }, { pagerduty }: Deps, call) {
    const { signal } = call;
    const parts = partsOf(call);
    const reading = pagerduty.incidents.get(incident_id, { 'include[]': ['body'] }, { signal });
    // The API takes a number where one incident is read, and not for what belongs to it.
    const id = /^\d+$/.test(incident_id) ? ((await reading).id ?? incident_id) : incident_id;
    const [incident, notes] = await Promise.all([
      reading,
      parts.rows('the notes', pagerduty.incidents.notes.list(id, { signal }).take(2000)),
    ]);
    return one(
      { ...incident, notes: notes && oldestFirst(notes) },
      `Incident ${incident.incident_number ?? incident_id}`,
    );
  },
});

function oldestFirst(notes: readonly IncidentNote[]): readonly IncidentNote[] {
  const time = ({ created_at = '' }: IncidentNote) => Date.parse(created_at);
  return notes.toSorted((one, other) => time(one) - time(other));
}

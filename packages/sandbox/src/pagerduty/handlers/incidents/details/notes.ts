import * as z from 'zod/mini';
import type { Incident, Note } from '../../../account/incident.ts';
import type { Handler } from '../../../request/context.ts';
import { invalid } from '../../../request/refusals.ts';
import { noteView } from '../../../views/note-view.ts';
import { find } from '../../find.ts';
import { findIncident } from '../../find-incident.ts';

const Body = z.object({ note: z.object({ content: z.string().check(z.trim(), z.minLength(1)) }) });

/** Changes what a note says. */
export const updateNote: Handler = ({ path, body }, { account }) => {
  const note = findNote(findIncident(account, path['id']), path['note_id']);
  const parsed = Body.safeParse(body);
  if (!parsed.success) throw invalid('Note content must be a text that is not empty');
  note.content = parsed.data.note.content;
  return { status: 200, body: { note: noteView(account, note) } };
};

export const deleteNote: Handler = ({ path }, { account }) => {
  const incident = findIncident(account, path['id']);
  incident.notes.splice(incident.notes.indexOf(findNote(incident, path['note_id'])), 1);
  return { status: 204 };
};

function findNote({ notes }: Incident, id: string | undefined): Note {
  return find(new Map(notes.map((note) => [note.id, note])), id);
}

import * as z from 'zod/mini';
import { record } from '../changes/record.ts';
import type { Handler, Handlers } from '../request/context.ts';
import { impossible, invalid } from '../request/refusals.ts';
import { noteView } from '../views/note-view.ts';
import { findIncident } from './find-incident.ts';

const MAX_NOTES = 2000;
const Body = z.object({ note: z.object({ content: z.string().check(z.trim(), z.minLength(1)) }) });

const list: Handler = ({ path }, { account }) => {
  const { notes } = findIncident(account, path['id']);
  return {
    status: 200,
    body: { notes: notes.toReversed().map((note) => noteView(account, note)) },
  };
};

const create: Handler = ({ path, body }, { account, actor, now }) => {
  const incident = findIncident(account, path['id']);
  const parsed = Body.safeParse(body);
  if (!parsed.success) throw invalid('Note content must be a text that is not empty');
  if (actor === undefined) throw impossible(1008, 'Requester User Not Found');
  if (incident.notes.length >= MAX_NOTES) {
    throw invalid(`An incident holds ${MAX_NOTES} notes at most`);
  }
  const { content } = parsed.data.note;
  const note = { id: account.ids.entity(), at: now, userId: actor.id, content };
  incident.notes.push(note);
  const agent = { kind: 'user', id: actor.id } as const;
  record(account, incident, { at: now, kind: 'annotate', agent, channel: 'note', text: content });
  return { status: 200, body: { note: noteView(account, note) } };
};

export const incidentNoteHandlers: Handlers = {
  'GET /incidents/{id}/notes': list,
  'POST /incidents/{id}/notes': create,
};

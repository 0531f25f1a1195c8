import { ACCOUNT_ZONE, type Account } from '../account/account.ts';
import type { Note } from '../account/incident.ts';
import type { FieldsOf } from './fields.ts';
import { userReference } from './reference.ts';

export function noteView(account: Account, note: Note): FieldsOf<'IncidentNote'> {
  return {
    id: note.id,
    user: userReference(account, note.userId),
    channel: { summary: 'The PagerDuty website or APIs' },
    content: note.content,
    created_at: ACCOUNT_ZONE.print(note.at),
    updated_at: ACCOUNT_ZONE.print(note.at),
  };
}

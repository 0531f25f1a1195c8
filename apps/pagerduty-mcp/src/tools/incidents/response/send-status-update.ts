import { defineTool, from, InputError, idOrName, one, view, words } from 'mcp-kit';
import type { StatusUpdate } from 'pagerduty-sdk';
import * as z from 'zod';
import type { Deps } from '../../../deps.ts';
import { maybeNamed, NamedView } from '../../../views/named.ts';

const StatusUpdateView = view<StatusUpdate>({
  id: z.string(),
  message: z.string(),
  subject: z.string(),
  sender: from(NamedView, ({ sender }) => maybeNamed(sender)),
  created_at: z.string(),
});

export const sendStatusUpdate = defineTool({
  name: 'send_status_update',
  toolset: 'incidents',
  isDefault: true,
  effect: 'write',
  description:
    'Send a status update of an incident to all of its subscribers, at once; for responders only, use add_incident_note.',
  input: {
    incident_id: idOrName('incident').describe('Id or number'),
    message: words(25_000),
    subject: words(1000).optional().describe('Of the e-mail, together with html_message'),
    html_message: words(100_000).optional(),
  },
  output: { plural: 'status_updates', item: StatusUpdateView },

  async run({ incident_id, ...update }, { pagerduty }: Deps, { signal }) {
    if ((update.subject === undefined) !== (update.html_message === undefined)) {
      throw new InputError('subject and html_message go together', 'Give both or none.');
    }
    const sent = await pagerduty.incidents.statusUpdates.create(incident_id, update, { signal });
    return one(sent, `Status update sent to the subscribers of incident ${incident_id}`);
  },
});

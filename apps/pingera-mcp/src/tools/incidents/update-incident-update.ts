import { defineTool, InputError, id, isoDate, one, words } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { IncidentUpdateView } from '../../views/incident-update.ts';

export const updateIncidentUpdate = defineTool({
  name: 'update_incident_update',
  toolset: 'incidents',
  effect: 'write',
  idempotent: true,
  description: 'Correct the text or time of an update. Everybody sees it; nobody is notified.',
  input: {
    page_id: id('page').optional(),
    incident_id: id('incident'),
    update_id: id('incident_update'),
    body: words(20_000).optional(),
    created_at: isoDate().optional(),
    status: z.string().optional().describe('Fixed; refused'),
  },
  bundles: ['update_data'],
  output: { plural: 'incident_updates', item: IncidentUpdateView },

  async run(input, { pingera, pages }: Deps, { signal }) {
    const { page_id, incident_id, update_id, status, ...change } = input;
    if (status !== undefined) throw fixedStatus();
    if (change.body === undefined && change.created_at === undefined) throw nothingToChange();
    const pageId = await pages.one(page_id, signal);
    const { updates } = pingera.incidents;
    const edited = await updates.update(pageId, incident_id, update_id, change, { signal });
    return one(edited, 'Update corrected; subscribers are not notified');
  },
});

function fixedStatus(): InputError {
  return new InputError(
    'status of an update cannot be changed: the API corrects body and created_at only',
    'Post a new update with add_incident_update to move the incident on.',
  );
}

function nothingToChange(): InputError {
  return new InputError('there is nothing to change: give body or created_at');
}

import { defineTool, id, ToolError } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { IncidentUpdateView } from '../../views/incident-update.ts';

export const deleteIncidentUpdate = defineTool({
  name: 'delete_incident_update',
  toolset: 'incidents',
  effect: 'destroy',
  description: 'Not possible in the API; correct a text with update_incident_update.',
  input: {
    page_id: id('page').optional(),
    incident_id: id('incident'),
    update_id: id('incident_update'),
  },
  // A question to the user would promise what cannot be done.
  confirm: () => {
    throw notSupported();
  },
  output: { plural: 'incident_updates', item: IncidentUpdateView },

  async run(_, _deps: Deps) {
    throw notSupported();
  },
});

function notSupported(): ToolError {
  return new ToolError({
    code: 'NOT_SUPPORTED',
    message: 'Pingera cannot delete an update of an incident; nothing was sent',
    hint: 'Correct its text with update_incident_update, or post another with add_incident_update.',
  });
}

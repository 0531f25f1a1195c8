import { defineTool, id, idOrName, one, ToolError } from 'mcp-kit';
import type { Incident } from 'pagerduty-sdk';
import type { Deps } from '../../deps.ts';
import type { WholeAction } from '../../views/automation-action.ts';
import { AutomationInvocationView } from '../../views/automation-invocation.ts';

export const runAutomationAction = defineTool({
  name: 'run_automation_action',
  toolset: 'automation',
  effect: 'destroy',
  description:
    'Run an automation action on an incident now: its script or job runs on your systems and cannot be called back. See get_automation_action first.',
  input: {
    action_id: id('automation_action'),
    incident_id: idOrName('incident').describe('Id or number'),
  },
  output: { plural: 'automation_invocations', item: AutomationInvocationView },
  confirm: ({ action_id, incident_id }) =>
    `Run the automation action ${action_id} on incident ${incident_id}?`,

  async run({ action_id, incident_id }, { pagerduty }: Deps, { signal }) {
    const [action, incident] = await Promise.all([
      pagerduty.automationActions.get(action_id, { signal }),
      pagerduty.incidents.get(incident_id, {}, { signal }),
    ]);
    check(action, incident);
    const invocation = await pagerduty.automationActions.invoke(
      action.id,
      { metadata: { incident_id: incident.id ?? incident_id } },
      { signal },
    );
    const number = incident.incident_number ?? incident_id;
    const kind = action.action_type.replace('_', ' ');
    return one(
      invocation,
      `${action.name} (${kind}) is started on incident ${number}; get_automation_invocation says how it goes`,
    );
  },
});

function check(action: WholeAction, { status }: Incident): void {
  const why =
    action.allow_invocation_manually === false
      ? 'may not be run by hand'
      : action.only_invocable_on_unresolved_incidents === true && status === 'resolved'
        ? 'runs on unresolved incidents only, and this one is resolved'
        : undefined;
  if (why === undefined) return;
  throw new ToolError({
    code: 'CONFLICT',
    message: `${action.name} ${why}`,
    hint: 'Nothing was run.',
  });
}

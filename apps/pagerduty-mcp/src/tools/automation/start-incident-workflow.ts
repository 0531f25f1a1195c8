import { defineTool, from, idOrName, one, ToolError, view } from 'mcp-kit';
import type { Incident, IncidentWorkflow, IncidentWorkflowInstance } from 'pagerduty-sdk';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { NamedView, named } from '../../views/named.ts';

interface Started {
  readonly instance: IncidentWorkflowInstance;
  readonly workflow: IncidentWorkflow;
  readonly incident: Incident;
}

const StartedView = view<Started>({
  id: from(z.string(), ({ instance }) => instance.id),
  workflow: from(NamedView, ({ workflow }) => named(workflow)),
  incident: from(NamedView, ({ incident }) => named(incident)),
  steps: from(z.array(z.string()), ({ workflow }) => workflow.steps?.map(({ name }) => name)),
});

export const startIncidentWorkflow = defineTool({
  name: 'start_incident_workflow',
  toolset: 'automation',
  effect: 'write',
  description:
    'Start a workflow on an incident now: all its steps run at once and may page or message people. See get_incident_workflow first.',
  input: {
    workflow_id: idOrName('incident_workflow'),
    incident_id: idOrName('incident').describe('Id or number'),
  },
  output: { plural: 'workflow_instances', item: StartedView },

  async run({ workflow_id, incident_id }, { pagerduty }: Deps, { signal }) {
    const [workflow, incident] = await Promise.all([
      pagerduty.incidentWorkflows.get(workflow_id, { signal }),
      pagerduty.incidents.get(incident_id, {}, { signal }),
    ]);
    const name = workflow.name ?? workflow_id;
    if (workflow.is_enabled === false) {
      throw new ToolError({
        code: 'CONFLICT',
        message: `Workflow ${name} is disabled`,
        hint: 'Nothing was started. update_incident_workflow can enable it.',
      });
    }
    const instance = await pagerduty.incidentWorkflows.start(
      workflow.id ?? workflow_id,
      { incident: { id: incident.id ?? incident_id, type: 'incident_reference' } },
      { signal },
    );
    return one(
      { instance, workflow, incident },
      `Workflow ${name} is started on incident ${incident.incident_number ?? incident_id}`,
    );
  },
});

import * as z from 'zod/mini';
import type { Entity } from '../../account/records.ts';
import type { Context, Handler, Handlers } from '../../request/context.ts';
import { readPage, replyPage } from '../../request/page.ts';
import { Parameters } from '../../request/parameters.ts';
import { invalid } from '../../request/refusals.ts';
import { incidentHead } from '../../views/incident-head.ts';
import { apiUrl, asReference, webUrl } from '../../views/reference.ts';
import { find } from '../find.ts';
import { findIncident } from '../find-incident.ts';
import { matching } from '../matching.ts';
import { faultsIn } from './faults-in.ts';
import { workflowActions } from './workflow-actions.ts';

const Input = z.object({ name: z.string(), value: z.string() });
const Step = z.looseObject({
  name: z.string().check(z.minLength(1)),
  action_configuration: z.looseObject({ action_id: z.string(), inputs: z.array(Input) }),
});
const Change = z.object({
  name: z.optional(z.string().check(z.trim(), z.minLength(1))),
  description: z.optional(z.string()),
  team: z.optional(z.nullable(z.object({ id: z.string() }))),
  is_enabled: z.optional(z.boolean()),
  steps: z.optional(z.array(Step)),
});
const Body = z.object({ incident_workflow: Change });
const Instance = z.object({
  incident_workflow_instance: z.object({
    id: z.optional(z.string()),
    incident: z.object({ id: z.string() }),
  }),
});

const of = ({ account }: Context) => account.records.of('incident_workflows');

const list: Handler = ({ query }, context) => {
  const parameters = new Parameters(query);
  const page = readPage(parameters);
  const matches = matching(parameters.text('query'));
  const includes = parameters.choices('include', ['steps', 'team']);
  parameters.check();
  const rows = [...of(context).values()].filter(({ name }) => matches(String(name)));
  const isWhole = includes?.includes('steps') === true;
  return replyPage('incident_workflows', rows, page, ({ steps, ...workflow }) =>
    isWhole ? { ...workflow, steps } : workflow,
  );
};

const get: Handler = ({ path }, context) => reply(find(of(context), path['id']), 200);

const create: Handler = ({ body }, context) => {
  const { name, ...change } = readChange(body, context);
  if (name === undefined) throw invalid('name is required');
  const id = context.account.ids.entity();
  const made: Entity = {
    ...{ id, type: 'incident_workflow', summary: name, name, description: '', is_enabled: true },
    self: apiUrl(`incident_workflows/${id}`),
    html_url: webUrl(`flex-workflows/workflows/${id}`),
    created_at: new Date(context.now).toISOString(),
    steps: [],
    ...change,
  };
  of(context).set(id, made);
  return reply(made, 201);
};

const update: Handler = ({ path, body }, context) => {
  const before = find(of(context), path['id']);
  const change = readChange(body, context);
  const summary = change.name ?? before['summary'];
  const after: Entity = { ...before, ...change, summary };
  of(context).set(before.id, after);
  return reply(after, 200);
};

const remove: Handler = ({ path }, context) => {
  const { id } = find(of(context), path['id']);
  of(context).delete(id);
  const triggers = context.account.records.of('triggers');
  for (const trigger of triggers.values()) {
    if (trigger['workflow_id'] === id) triggers.delete(trigger.id);
  }
  return { status: 200 };
};

const start: Handler = ({ path, body }, context) => {
  const workflow = find(of(context), path['id']);
  const parsed = Instance.safeParse(body);
  if (!parsed.success) throw invalid('incident_workflow_instance.incident.id is required');
  const { id, incident } = parsed.data.incident_workflow_instance;
  const found = findIncident(context.account, incident.id);
  if (workflow['is_enabled'] === false) throw invalid('The Incident Workflow is disabled');
  const instance = {
    id: id ?? context.account.ids.entity(),
    type: 'incident_workflow_instance',
    incident: asReference(incidentHead(found)),
  };
  context.account.records.add('incident_workflow_instances', instance);
  return { status: 201, body: { incident_workflow_instance: instance } };
};

/** The change that a body asks for, its steps complete. */
function readChange(body: unknown, { account }: Context) {
  const parsed = Body.safeParse(body);
  if (!parsed.success) throw invalid(...faultsIn(parsed.error));
  const { steps, team, ...change } = parsed.data.incident_workflow;
  if (team && !account.teams.has(team.id)) throw invalid('Team not found');
  return {
    ...change,
    ...(team === undefined ? {} : { team: team && { id: team.id, type: 'team_reference' } }),
    ...(steps === undefined ? {} : { steps: steps.map((step) => completed(step, account.ids)) }),
  };
}

function completed(step: z.infer<typeof Step>, ids: Context['account']['ids']): Entity {
  const { action_id, inputs } = step.action_configuration;
  const action = workflowActions.get(action_id);
  if (action === undefined) throw invalid(`There is no Action ${action_id}`);
  return {
    id: typeof step['id'] === 'string' ? step['id'] : ids.entity(),
    type: 'step',
    name: step.name,
    description: action.description,
    action_configuration: {
      action_id,
      description: action.description,
      inputs: inputs.map((input) => ({ ...input, parameter_type: 'text' })),
      outputs: [{ name: 'Result', reference_name: 'result', parameter_type: 'text' }],
    },
  };
}

function reply(workflow: Entity, status: number) {
  return { status, body: { incident_workflow: workflow } };
}

export const workflowHandlers: Handlers = {
  'GET /incident_workflows': list,
  'POST /incident_workflows': create,
  'GET /incident_workflows/{id}': get,
  'PUT /incident_workflows/{id}': update,
  'DELETE /incident_workflows/{id}': remove,
  'POST /incident_workflows/{id}/instances': start,
};

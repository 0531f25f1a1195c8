import * as z from 'zod/mini';
import type { Entity } from '../../account/records.ts';
import { resolveReferences } from '../../account/resolve-references.ts';
import type { Handler, Handlers } from '../../request/context.ts';
import { Parameters } from '../../request/parameters.ts';
import { impossible, invalid } from '../../request/refusals.ts';
import { find } from '../find.ts';
import { findIncident } from '../find-incident.ts';
import { matching } from '../matching.ts';
import { replyCursorPage } from '../reply-cursor-page.ts';
import { invocationView } from './invocation-view.ts';

const Body = z.object({
  invocation: z.object({
    metadata: z.object({ incident_id: z.string(), alert_id: z.optional(z.string()) }),
  }),
});

const list: Handler = ({ query }, { account }) => {
  const parameters = new Parameters(query);
  const matches = matching(parameters.text('name'));
  const type = parameters.choice('action_type', ['script', 'process_automation']);
  const classification = parameters.choice('classification', ['diagnostic', 'remediation']);
  const serviceId = parameters.text('service_id');
  const teamId = parameters.text('team_id');
  parameters.check();
  const rows = [...account.records.of('actions').values()].filter(
    (action) =>
      matches(String(action['name'])) &&
      (type === undefined || action['action_type'] === type) &&
      (classification === undefined || action['action_classification'] === classification) &&
      (serviceId === undefined ||
        action['map_to_all_services'] === true ||
        holds(action['services'], serviceId)) &&
      (teamId === undefined || holds(action['teams'], teamId)),
  );
  return replyCursorPage('actions', rows, query, ({ teams: _, ...action }) =>
    resolveReferences(account, action),
  );
};

const get: Handler = ({ path }, { account }) => ({
  status: 200,
  body: {
    action: resolveReferences(account, find(account.records.of('actions'), path['id'])),
  },
});

const invoke: Handler = ({ path, body }, { account, actor, now }) => {
  const action = find(account.records.of('actions'), path['id']);
  const parsed = Body.safeParse(body);
  if (!parsed.success) throw invalid('invocation.metadata.incident_id is required');
  const incident = findIncident(account, parsed.data.invocation.metadata.incident_id);
  if (actor === undefined) throw impossible(1008, 'Requester User Not Found');
  if (action['allow_invocation_manually'] === false) {
    throw invalid('The Action may not be invoked manually');
  }
  if (action['only_invocable_on_unresolved_incidents'] === true && incident.status === 'resolved') {
    throw invalid('The Action may be invoked on unresolved incidents only');
  }
  const invocation: Entity = {
    id: account.ids.changeEvent(),
    ...{ actionId: action.id, incidentId: incident.id, userId: actor.id, at: now },
  };
  account.records.add('invocations', invocation);
  const last_run_by = { id: actor.id, type: 'user_reference' };
  const ran = { ...action, last_run: new Date(now).toISOString(), last_run_by };
  account.records.add('actions', ran);
  return { status: 201, body: { invocation: invocationView(account, invocation, now) } };
};

const listInvocations: Handler = ({ query }, { account, now }) => {
  const [state, incidentId, actionId] = ['invocation_state', 'incident_id', 'action_id'].map(
    (name) => query.get(name),
  );
  const invocations = [...account.records.of('invocations').values()]
    .filter(
      (invocation) =>
        (!incidentId || invocation['incidentId'] === incidentId) &&
        (!actionId || invocation['actionId'] === actionId),
    )
    .map((invocation) => invocationView(account, invocation, now))
    .filter((invocation) => !state || invocation.state === state);
  return { status: 200, body: { invocations } };
};

const getInvocation: Handler = ({ path }, { account, now }) => {
  const invocation = find(account.records.of('invocations'), path['id']);
  return { status: 200, body: { invocation: invocationView(account, invocation, now) } };
};

function holds(references: unknown, id: string): boolean {
  return Array.isArray(references) && references.some((reference) => reference.id === id);
}

export const automationActionHandlers: Handlers = {
  'GET /automation_actions/actions': list,
  'GET /automation_actions/actions/{id}': get,
  'POST /automation_actions/actions/{id}/invocations': invoke,
  'GET /automation_actions/invocations': listInvocations,
  'GET /automation_actions/invocations/{id}': getInvocation,
};

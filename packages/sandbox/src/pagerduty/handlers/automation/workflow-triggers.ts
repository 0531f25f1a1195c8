import * as z from 'zod/mini';
import type { Account } from '../../account/account.ts';
import type { Entity } from '../../account/records.ts';
import type { Context, Handler, Handlers } from '../../request/context.ts';
import { Parameters } from '../../request/parameters.ts';
import { invalid } from '../../request/refusals.ts';
import { apiUrl, head } from '../../views/reference.ts';
import { find } from '../find.ts';
import { findIncident } from '../find-incident.ts';
import { matching } from '../matching.ts';
import { replyCursorPage } from '../reply-cursor-page.ts';
import { faultsIn } from './faults-in.ts';

const types = ['manual', 'conditional', 'incident_type'] as const;
const Body = z.object({
  trigger: z.object({
    trigger_type: z.enum(types),
    condition: z.optional(z.nullable(z.string())),
    workflow: z.object({ id: z.string() }),
    services: z._default(z.array(z.object({ id: z.string() })), []),
    is_subscribed_to_all_services: z._default(z.boolean(), false),
    permissions: z._default(
      z.object({ restricted: z.boolean(), team_id: z.optional(z.nullable(z.string())) }),
      { restricted: false },
    ),
  }),
});

const of = ({ account }: Context) => account.records.of('triggers');

const list: Handler = ({ query }, context) => {
  const parameters = new Parameters(query);
  const workflowId = parameters.text('workflow_id');
  const incidentId = parameters.text('incident_id');
  const type = parameters.choice('trigger_type', types);
  const matches = matching(parameters.text('workflow_name_contains'));
  parameters.check();
  const serviceId =
    incidentId === undefined
      ? parameters.text('service_id')
      : findIncident(context.account, incidentId).serviceId;
  const rows = [...of(context).values()].filter(
    (trigger) =>
      (workflowId === undefined || trigger['workflow_id'] === workflowId) &&
      (type === undefined || trigger['trigger_type'] === type) &&
      matches(nameOf(context.account, trigger)) &&
      (serviceId === undefined ||
        trigger['is_subscribed_to_all_services'] === true ||
        idsIn(trigger['services']).includes(serviceId)),
  );
  return replyCursorPage('triggers', rows, query, (trigger) => show(context.account, trigger));
};

const get: Handler = ({ path }, context) => ({
  status: 200,
  body: { trigger: show(context.account, find(of(context), path['id'])) },
});

const create: Handler = ({ body }, context) => {
  const { workflow, services, condition, ...given } = readTrigger(body, context);
  const id = context.account.ids.request();
  const made: Entity = {
    ...{ id, type: 'workflow_trigger', self: apiUrl(`incident_workflows/triggers/${id}`) },
    ...given,
    ...(typeof condition === 'string' ? { condition } : {}),
    workflow_id: workflow.id,
    services: services.map((service) => service.id),
  };
  of(context).set(id, made);
  return { status: 201, body: { trigger: show(context.account, made) } };
};

const remove: Handler = ({ path }, context) => {
  of(context).delete(find(of(context), path['id']).id);
  return { status: 204 };
};

function readTrigger(body: unknown, { account }: Context) {
  const parsed = Body.safeParse(body);
  if (!parsed.success) throw invalid(...faultsIn(parsed.error));
  const { trigger } = parsed.data;
  find(account.records.of('incident_workflows'), trigger.workflow.id);
  for (const { id } of trigger.services) find(account.services, id);
  const { restricted, team_id } = trigger.permissions;
  if (restricted !== (typeof team_id === 'string')) {
    throw invalid('permissions.team_id is required if and only if permissions.restricted is true');
  }
  if (restricted && trigger.trigger_type !== 'manual') {
    throw invalid('permissions are for manual triggers only');
  }
  return trigger;
}

function show(account: Account, trigger: Entity): object {
  const { workflow_id: workflowId, services, ...fields } = trigger;
  const workflow = find(account.records.of('incident_workflows'), String(workflowId));
  return {
    ...fields,
    trigger_type_name: `${String(fields['trigger_type']).replace('_', ' ')} trigger`,
    trigger_url: apiUrl(`incident_workflows/triggers/${trigger.id}/start`),
    workflow: {
      ...{ id: workflow.id, type: 'workflow_reference', name: workflow['name'] },
      ...{ self: workflow['self'], html_url: workflow['html_url'] },
    },
    services: idsIn(services).map((id) => head('service', id, find(account.services, id).name)),
  };
}

function nameOf(account: Account, trigger: Entity): string {
  return String(
    account.records.of('incident_workflows').get(String(trigger['workflow_id']))?.['name'],
  );
}

function idsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

export const workflowTriggerHandlers: Handlers = {
  'GET /incident_workflows/triggers': list,
  'POST /incident_workflows/triggers': create,
  'GET /incident_workflows/triggers/{id}': get,
  'DELETE /incident_workflows/triggers/{id}': remove,
};

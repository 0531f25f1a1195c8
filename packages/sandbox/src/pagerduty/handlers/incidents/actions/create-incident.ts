import * as z from 'zod/mini';
import type { Account } from '../../../account/account.ts';
import type { Service, User } from '../../../account/entities.ts';
import type { Incident } from '../../../account/incident.ts';
import { assign } from '../../../changes/apply-change.ts';
import { direct, escalated, findPriority } from '../../../changes/check-change.ts';
import { newIncident } from '../../../changes/new-incident.ts';
import { record } from '../../../changes/record.ts';
import type { Context, Handler } from '../../../request/context.ts';
import { impossible, invalid } from '../../../request/refusals.ts';
import { incidentView } from '../../../views/incident-view.ts';

const Reference = z.object({ id: z.string() });
const Body = z.object({
  incident: z.object({
    type: z.literal('incident'),
    title: z.string().check(z.trim(), z.minLength(1)),
    service: Reference,
    priority: z.optional(Reference),
    urgency: z.optional(z.enum(['high', 'low'])),
    body: z.optional(z.object({ details: z.unknown() })),
    incident_key: z.optional(z.string()),
    assignments: z.optional(z.array(z.object({ assignee: Reference })).check(z.minLength(1))),
    escalation_policy: z.optional(Reference),
    incident_type: z.optional(z.object({ name: z.string() })),
    conference_bridge: z.optional(
      z.object({
        conference_number: z.optional(z.string()),
        conference_url: z.optional(z.string()),
      }),
    ),
  }),
});
type Given = z.infer<typeof Body>['incident'];

/** Opens an incident by hand, which pages whoever is on call for its service. */
export const createIncident: Handler = ({ body }, context) => {
  const { account, now } = context;
  const parsed = Body.safeParse(body);
  if (!parsed.success) {
    throw invalid(
      ...parsed.error.issues.map(({ path, message }) => `${path.slice(1).join('.')}: ${message}`),
    );
  }
  const given = parsed.data.incident;
  const service = account.services.get(given.service.id);
  if (service === undefined) throw impossible(5002, 'Service Not Found');
  refuseOpenKey(account, service, given.incident_key);
  const actor = actorOf(context);
  const assignment = assignmentOf(context, service, given);
  const incident = open(context, { given, service, actor });
  account.incidents.push(incident);
  const agent = { kind: 'user', id: actor.id } as const;
  record(account, incident, { at: now, kind: 'trigger', agent, channel: 'api', text: given.title });
  assign({ account, incident, actor, now }, assignment, false);
  return { status: 201, body: { incident: incidentView(account, incident, { now }) } };
};

function refuseOpenKey({ incidents }: Account, service: Service, key: string | undefined): void {
  const isOpen = incidents.some(
    (incident) =>
      key !== undefined &&
      incident.key === key &&
      incident.serviceId === service.id &&
      incident.status !== 'resolved',
  );
  if (isOpen) throw invalid('Open incident with matching dedup key already exists on this service');
}

function actorOf({ actor }: Context): User {
  if (actor === undefined) throw impossible(1008, 'Requester User Not Found');
  return actor;
}

function assignmentOf({ account, now }: Context, service: Service, given: Given) {
  const { assignments, escalation_policy: asked } = given;
  if (assignments !== undefined && asked !== undefined) {
    throw invalid('assignments cannot be combined with escalation_policy');
  }
  if (assignments !== undefined) {
    return direct(account, { policyId: service.policyId, level: 1 }, assignments);
  }
  const policy = account.policies.get(asked?.id ?? service.policyId);
  if (policy === undefined) throw impossible(1014, 'Escalation Policy Not Found');
  return escalated(account, policy, 1, now);
}

interface Opening {
  readonly given: Given;
  readonly service: Service;
  readonly actor: User;
}

function open({ account, now }: Context, { given, service, actor }: Opening): Incident {
  const { conference_number = null, conference_url = null } = given.conference_bridge ?? {};
  const incident = newIncident(account, now, {
    ...{ title: given.title, serviceId: service.id, policyId: service.policyId },
    urgency: given.urgency ?? (service.urgency === 'low' ? 'low' : 'high'),
    openedBy: { kind: 'user', id: actor.id },
    ...{ key: given.incident_key, details: given.body?.details ?? null },
  });
  return {
    ...incident,
    type: given.incident_type?.name ?? incident.type,
    priorityId: findPriority(account, given.priority)?.id ?? null,
    conferenceBridge:
      given.conference_bridge === undefined ? null : { conference_number, conference_url },
  };
}

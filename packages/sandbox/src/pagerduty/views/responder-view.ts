import { ACCOUNT_ZONE, type Account } from '../account/account.ts';
import type { Incident } from '../account/incident.ts';
import type { Responder, ResponderRequest, ResponderTarget } from '../account/responder-request.ts';
import type { Zone } from '../time/zone.ts';
import type { FieldsOf } from './fields.ts';
import { incidentReference } from './incident-head.ts';
import { policyReference, userReference } from './reference.ts';

/** A call for more people, as the examples of the document have it. */
export function responderRequestView(
  account: Account,
  incident: Incident,
  request: ResponderRequest,
  zone: Zone = ACCOUNT_ZONE,
): FieldsOf<'ResponderRequest'> {
  return {
    incident: incidentReference(incident),
    requester: userReference(account, request.requesterId),
    requested_at: zone.print(request.at),
    message: request.message,
    responder_request_targets: request.targets.map((target) => ({
      responder_request_target: targetView(account, incident, { request, target, zone }),
    })),
  };
}

/** Everybody who was asked to join an incident, each as they were asked last. */
export function respondersView(
  account: Account,
  incident: Incident,
  zone: Zone = ACCOUNT_ZONE,
): readonly object[] {
  const byUser = new Map(
    (incident.responderRequests ?? []).flatMap((request) =>
      request.targets.flatMap((target) =>
        target.responders.map((responder) => {
          const asked = { request, target, zone };
          return [responder.userId, responderView(account, incident, responder, asked)] as const;
        }),
      ),
    ),
  );
  return [...byUser.values()];
}

interface Asked {
  readonly request: ResponderRequest;
  readonly target: ResponderTarget;
  readonly zone: Zone;
}

function targetView(account: Account, incident: Incident, asked: Asked): object {
  const { kind, id, responders } = asked.target;
  const { summary } = kind === 'user' ? userReference(account, id) : policyReference(account, id);
  return {
    type: kind,
    id,
    summary,
    incidents_responders: responders.map((one) => responderView(account, incident, one, asked)),
  };
}

function responderView(
  account: Account,
  incident: Incident,
  { state, userId, updatedAt }: Responder,
  { request, target, zone }: Asked,
): FieldsOf<'IncidentsRespondersReference'> {
  const { kind, id } = target;
  return {
    state,
    user: userReference(account, userId),
    incident: incidentReference(incident),
    updated_at: zone.print(updatedAt),
    message: request.message,
    requester: userReference(account, request.requesterId),
    requested_at: zone.print(request.at),
    escalation_policy_requests: kind === 'user' ? [] : [policyReference(account, id).summary],
  };
}

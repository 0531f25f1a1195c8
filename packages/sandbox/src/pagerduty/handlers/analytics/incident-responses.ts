import { ACCOUNT_ZONE, type Account, known } from '../../account/account.ts';
import type { Incident } from '../../account/incident.ts';
import type { Handler } from '../../request/context.ts';
import { SECOND } from '../../time/duration.ts';
import type { FieldsOf } from '../../views/fields.ts';
import { findIncident } from '../find-incident.ts';

/** What everybody who was called did about an incident, the newest call first. */
export const listResponses: Handler = ({ path }, { account }) => {
  const incident = findIncident(account, path['id']);
  const responses = [...assigned(incident), ...requested(incident)];
  return {
    status: 200,
    body: {
      ...{ incident_id: incident.id, limit: 1000, order: 'desc', order_by: 'requested_at' },
      time_zone: ACCOUNT_ZONE.name,
      responses: responses
        .toSorted((one, other) => other.requestedAt - one.requestedAt)
        .map((response) => responseView(account, response)),
    },
  };
};

interface Response {
  readonly userId: string;
  readonly type: string;
  readonly status: string;
  readonly requestedAt: number;
  readonly respondedAt: number | null;
}

function assigned({ log }: Incident): readonly Response[] {
  const calls = log.filter(({ kind }) => kind === 'assign' || kind === 'escalate');
  return calls.flatMap(({ kind, at, userIds = [] }, index) =>
    userIds.map((userId) => {
      const answer = log.find(
        (entry) => entry.kind === 'acknowledge' && entry.agent.id === userId && entry.at >= at,
      );
      const later = index === 0 ? 'assigned' : 'reassigned';
      return {
        userId,
        type: kind === 'escalate' ? 'escalated' : later,
        status: answer === undefined ? 'pending' : 'joined',
        requestedAt: at,
        respondedAt: answer?.at ?? null,
      };
    }),
  );
}

function requested({ responderRequests = [] }: Incident): readonly Response[] {
  return responderRequests.flatMap(({ at, targets }) =>
    targets
      .flatMap(({ responders }) => responders)
      .filter(({ state }) => state !== 'user_cancelled')
      .map(({ userId, state, updatedAt }) => ({
        ...{ userId, type: 'added_responder', status: state, requestedAt: at },
        respondedAt: state === 'pending' ? null : updatedAt,
      })),
  );
}

function responseView(
  account: Account,
  { userId, type, status, requestedAt, respondedAt }: Response,
): FieldsOf<'AnalyticsRawIncidentResponses'> {
  return {
    responder_id: userId,
    responder_name: known(account.users, userId).name,
    responder_type: type,
    response_status: status,
    requested_at: ACCOUNT_ZONE.print(requestedAt),
    responded_at: respondedAt === null ? null : ACCOUNT_ZONE.print(respondedAt),
    time_to_respond_seconds: respondedAt === null ? null : (respondedAt - requestedAt) / SECOND,
  };
}

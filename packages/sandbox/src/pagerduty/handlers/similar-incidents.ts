import type { Account } from '../account/account.ts';
import { ACCOUNT_ZONE, known } from '../account/account.ts';
import type { Incident } from '../account/incident.ts';
import type { Handler, Handlers } from '../request/context.ts';
import { Parameters } from '../request/parameters.ts';
import { HOUR, monthsBefore } from '../time/duration.ts';
import { incidentView } from '../views/incident-view.ts';
import { apiUrl } from '../views/reference.ts';
import { findIncident } from './find-incident.ts';

const MAX_RELATED = 20;
const RELATED_WITHIN = 2 * HOUR;

/** Earlier incidents of the service with a title like this one, most alike first. */
const past: Handler = ({ path, query }, { account }) => {
  const parameters = new Parameters(query);
  const limit = parameters.integer('limit', { min: 1, max: 999, otherwise: 5 });
  const total = parameters.flag('total');
  const incident = findIncident(account, path['id']);
  parameters.check();
  const oldest = monthsBefore(incident.createdAt, 6);
  const found = account.incidents
    .filter(
      (other) =>
        other.serviceId === incident.serviceId &&
        other.createdAt < incident.createdAt &&
        other.createdAt >= oldest,
    )
    .map((other) => ({ other, score: likeness(incident, other) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || b.other.createdAt - a.other.createdAt);
  const rows = found.slice(0, limit).map(({ other, score }) => ({ incident: brief(other), score }));
  return {
    status: 200,
    body: { past_incidents: rows, total: total ? found.length : null, limit },
  };
};

/** Incidents of other services around the same time: connected services, or alike titles. */
const related: Handler = ({ path, query }, { account, now }) => {
  const parameters = new Parameters(query);
  const details = parameters.choices('additional_details', ['incident']);
  const incident = findIncident(account, path['id']);
  parameters.check();
  const rows = account.incidents
    .filter(
      (other) =>
        other.serviceId !== incident.serviceId &&
        Math.abs(other.createdAt - incident.createdAt) <= RELATED_WITHIN,
    )
    .reverse()
    .map((other) => ({ other, relationships: relationshipsOf(account, incident, other) }))
    .filter(({ relationships }) => relationships.length > 0)
    .slice(0, MAX_RELATED)
    .map(({ other, relationships }) => ({
      incident: details === undefined ? brief(other) : incidentView(account, other, { now }),
      relationships,
    }));
  return { status: 200, body: { related_incidents: rows } };
};

function relationshipsOf(account: Account, incident: Incident, other: Incident) {
  const ofService = ({ serviceId }: Incident) => ({
    id: serviceId,
    type: 'technical_service_reference',
    self: apiUrl(`services/${serviceId}`),
  });
  const depends = (upper: Incident, lower: Incident) =>
    known(account.services, upper.serviceId).dependsOn.includes(lower.serviceId)
      ? [
          {
            type: 'service_dependency',
            metadata: {
              dependent_services: ofService(upper),
              supporting_services: ofService(lower),
            },
          },
        ]
      : [];
  const inferred =
    likeness(incident, other) < 30
      ? []
      : [
          {
            type: 'machine_learning_inferred',
            metadata: {
              grouping_classification: 'similar_contents',
              user_feedback: { positive_feedback_count: 0, negative_feedback_count: 0 },
            },
          },
        ];
  return [...depends(incident, other), ...depends(other, incident), ...inferred];
}

/** Share of the words that two titles have in common, 0 to 100. */
function likeness(a: Incident, b: Incident): number {
  const words = wordsOf(a.title);
  const others = wordsOf(b.title);
  const common = [...words].filter((word) => others.has(word)).length;
  const all = words.size + others.size - common;
  return all === 0 ? 0 : Math.round((common / all) * 1_000_000) / 10_000;
}

function wordsOf(title: string): Set<string> {
  return new Set(title.toLowerCase().match(/[\p{Letter}\d]{3,}/gu));
}

function brief({ id, createdAt, title }: Incident) {
  return {
    id,
    created_at: ACCOUNT_ZONE.print(createdAt),
    self: apiUrl(`incidents/${id}`),
    title,
  };
}

export const similarIncidentHandlers: Handlers = {
  'GET /incidents/{id}/past_incidents': past,
  'GET /incidents/{id}/related_incidents': related,
};

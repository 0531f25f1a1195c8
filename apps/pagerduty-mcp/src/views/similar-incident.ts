import { from, view } from 'mcp-kit';
import type { PastIncident, RelatedIncident } from 'pagerduty-sdk';
import * as z from 'zod';

/** An incident of the past, and how much it is like the one asked for, 0 to 100. */
export const PastIncidentView = view<PastIncident>({
  id: from(z.string(), ({ incident }) => incident?.id),
  title: from(z.string(), ({ incident }) => incident?.title),
  created_at: from(z.string(), ({ incident }) => incident?.created_at),
  similarity_score: from(z.number(), ({ score }) => score && Math.round(score * 10) / 10),
});

/** The rows by their score: the API promises no order. */
export function mostAlikeFirst(past: readonly PastIncident[]): readonly PastIncident[] {
  return past.toSorted((one, other) => (other.score ?? 0) - (one.score ?? 0));
}

const RelationshipView = z.object({ type: z.string(), metadata: z.looseObject({}).optional() });

/** An incident of another service that has to do with the one asked for, and all reasons why. */
export const RelatedIncidentView = view<RelatedIncident>({
  id: from(z.string(), ({ incident }) => incident?.id),
  title: from(z.string(), ({ incident }) => incident?.title),
  status: from(z.string(), ({ incident }) => incident?.status),
  created_at: from(z.string(), ({ incident }) => incident?.created_at),
  relationships: from(z.array(RelationshipView), ({ relationships }) => relationships),
});

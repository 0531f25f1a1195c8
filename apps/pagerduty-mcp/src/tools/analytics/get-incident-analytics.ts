import { defineTool, from, idOrName, one, view } from 'mcp-kit';
import type { IncidentFigures, IncidentResponseRow } from 'pagerduty-sdk';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { partsOf } from '../../parts.ts';
import { incidentFigures } from '../../views/incident-figures.ts';
import { maybeNamed, NamedView } from '../../views/named.ts';

const mostResponses = 200;

interface FiguresWithResponses extends IncidentFigures {
  readonly responses?: readonly IncidentResponseRow[] | undefined;
}

const ResponseView = view<IncidentResponseRow>({
  responder: from(NamedView, ({ responder_id, responder_name }) =>
    maybeNamed({ id: responder_id, name: responder_name }),
  ),
  responder_type: z.string(),
  response_status: z.string(),
  requested_at: z.string(),
  responded_at: z.string(),
  time_to_respond_seconds: z.number(),
});

const FiguresView = view<FiguresWithResponses>({
  ...incidentFigures,
  responses: from(z.array(z.looseObject({})), ({ responses }) =>
    responses?.map((response) => ResponseView.show(response).item),
  ),
});

export const getIncidentAnalytics = defineTool({
  name: 'get_incident_analytics',
  toolset: 'analytics',
  effect: 'read',
  description:
    'The figures of one incident, and who was called when and how fast they answered. Up to 24 hours late.',
  input: { incident_id: idOrName('incident').describe('Id or number') },
  output: { plural: 'incidents', item: FiguresView },

  async run({ incident_id }, { pagerduty }: Deps, call) {
    const { signal } = call;
    const parts = partsOf(call);
    // Analytics know incidents by their ids only.
    const id = /^\d+$/.test(incident_id)
      ? ((await pagerduty.incidents.get(incident_id, {}, { signal })).id ?? incident_id)
      : incident_id;
    const [figures, responses] = await Promise.all([
      pagerduty.analytics.raw.incident(id, { signal }),
      parts.rows(
        'the responses',
        pagerduty.analytics.raw.responses(id, { signal }).take(mostResponses),
      ),
    ]);
    return one(
      { ...figures, responses },
      `Figures of incident ${figures.incident_number ?? incident_id}`,
    );
  },
});

import { defineTool, from, InputError, idOrName, view } from 'mcp-kit';
import type { IncidentBulkResult } from 'pagerduty-sdk';
import * as z from 'zod';
import type { Deps } from '../../../deps.ts';
import { explain } from '../../../explain.ts';
import { changeMany } from '../../../incident-change/change-many.ts';
import { checkChange } from '../../../inputs/change.ts';
import { referTo } from '../../../inputs/references.ts';
import { IncidentView } from '../../../views/incident.ts';

interface Result extends IncidentBulkResult {
  readonly already?: boolean | undefined;
}

const ResultView = view<Result>({
  id: z.string(),
  is_changed: from(z.boolean(), ({ error, already }) => error === undefined && already !== true),
  incident: from(z.looseObject({}), ({ incident }) => incident && IncidentView.show(incident).item),
  error: from(z.string(), ({ error }) =>
    error === undefined ? undefined : (explain(error)?.message ?? 'unknown error'),
  ),
});

export const updateIncidents = defineTool({
  name: 'update_incidents',
  toolset: 'incidents',
  effect: 'write',
  idempotent: true,
  description:
    'Make the same change to many incidents: acknowledge or resolve them, set urgency or priority, give them to others or to a level (who are paged). Answers how each went.',
  input: {
    incident_ids: z.array(idOrName('incident')).min(1).max(1000),
    status: z.enum(['acknowledged', 'resolved']).optional(),
    resolution_note: z.string().trim().min(1).max(25_000).optional(),
    urgency: z.enum(['high', 'low']).optional(),
    priority_id: idOrName('priority').optional(),
    user_ids: z.array(idOrName('user')).optional(),
    escalation_policy_id: idOrName('escalation_policy').optional(),
    escalation_level: z.int().min(1).max(20).optional(),
  },
  output: { plural: 'results', item: ResultView },

  async run({ incident_ids, ...input }, { pagerduty }: Deps, call) {
    const { status, resolution_note, urgency, escalation_level, user_ids } = input;
    const { priority_id, escalation_policy_id } = input;
    if (resolution_note !== undefined && status !== 'resolved') {
      throw new InputError('resolution_note goes with status resolved only');
    }
    const change = checkChange({
      ...{ status, urgency, escalation_level, resolution: resolution_note },
      priority: priority_id === undefined ? undefined : referTo('priority', priority_id),
      assignments: user_ids?.map((user) => ({ assignee: referTo('user', user) })),
      escalation_policy:
        escalation_policy_id === undefined
          ? undefined
          : referTo('escalation_policy', escalation_policy_id),
    });
    const items = await changeMany(pagerduty, [...new Set(incident_ids)], change, call);
    const changed = items.filter(({ error, already }) => error === undefined && !already).length;
    const failed = items.filter(({ error }) => error !== undefined).length;
    const same = items.length - changed - failed;
    return {
      items,
      description: `${changed} changed, ${same} were so already, ${failed} failed`,
    };
  },
});

import { defineTool, id, idOrName } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../../deps.ts';
import { checkChange } from '../../../inputs/change.ts';
import { referTo } from '../../../inputs/references.ts';
import { AlertView } from '../../../views/alert.ts';

export const updateIncidentAlerts = defineTool({
  name: 'update_incident_alerts',
  toolset: 'incidents',
  effect: 'write',
  idempotent: true,
  description:
    'Resolve or reopen alerts of an incident, or move them to another incident of the service: all of them, or none.',
  input: {
    incident_id: idOrName('incident'),
    alert_ids: z.array(id('alert')).min(1).max(250),
    status: z.enum(['resolved', 'triggered']).optional(),
    move_to_incident_id: idOrName('incident').optional(),
  },
  output: { plural: 'alerts', item: AlertView },

  async run(
    { incident_id, alert_ids, status, move_to_incident_id: target },
    { pagerduty }: Deps,
    { signal },
  ) {
    const incident = target === undefined ? undefined : referTo('incident', target);
    const change = checkChange({ status, incident });
    const changed = await pagerduty.incidents.alerts.updateMany(
      incident_id,
      [...new Set(alert_ids)].map((alert) => ({ id: alert, type: 'alert' as const, ...change })),
      { signal },
    );
    return {
      items: changed,
      description: `${changed.length} ${changed.length === 1 ? 'alert is' : 'alerts are'} changed`,
    };
  },
});

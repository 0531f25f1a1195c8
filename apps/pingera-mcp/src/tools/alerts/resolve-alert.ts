import { defineTool, id } from 'mcp-kit';
import { takeStep } from '../../alert-step.ts';
import type { Deps } from '../../deps.ts';
import { AlertView } from '../../views/alert.ts';

export const resolveAlert = defineTool({
  name: 'resolve_alert',
  toolset: 'alerts',
  isDefault: true,
  effect: 'write',
  idempotent: true,
  description:
    'End a firing or acknowledged alert by hand; its check stays as it is. Its channels may be told.',
  input: { alert_id: id('alert') },
  output: { plural: 'alerts', item: AlertView },

  async run({ alert_id }, { pingera }: Deps, { signal }) {
    const step = {
      to: 'resolved' as const,
      from: ['firing', 'acknowledged'],
      take: () => pingera.alerts.resolve(alert_id, { signal }),
    };
    return takeStep(pingera, alert_id, step, signal);
  },
});

import { defineTool, id } from 'mcp-kit';
import { takeStep } from '../../alert-step.ts';
import type { Deps } from '../../deps.ts';
import { AlertView } from '../../views/alert.ts';

export const acknowledgeAlert = defineTool({
  name: 'acknowledge_alert',
  toolset: 'alerts',
  isDefault: true,
  effect: 'write',
  idempotent: true,
  description: 'Say that somebody looks at a firing alert. Its channels may be told.',
  input: { alert_id: id('alert') },
  output: { plural: 'alerts', item: AlertView },

  async run({ alert_id }, { pingera }: Deps, { signal }) {
    const step = {
      to: 'acknowledged' as const,
      from: ['firing'],
      take: () => pingera.alerts.acknowledge(alert_id, { signal }),
    };
    return takeStep(pingera, alert_id, step, signal);
  },
});

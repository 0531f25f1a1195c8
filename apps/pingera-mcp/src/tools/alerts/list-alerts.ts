import { defineTool, id } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { severity } from '../../inputs/severity.ts';
import { AlertView } from '../../views/alert.ts';

export const listAlerts = defineTool({
  name: 'list_alerts',
  toolset: 'alerts',
  isDefault: true,
  effect: 'read',
  description:
    'List alerts: events that rules fired. What is open now has status active (firing or acknowledged).',
  input: {
    status: z.enum(['active', 'firing', 'acknowledged', 'resolved', 'suppressed']).optional(),
    severity: severity.optional(),
    check_id: id('check').optional(),
  },
  list: true,
  aliases: { page_size: 'limit', per_page: 'limit' },
  output: { plural: 'alerts', item: AlertView },

  async run(filters, { pingera }: Deps, { signal, page }) {
    return pingera.alerts.list(filters, { signal }).slice(page);
  },
});

import { defineTool, idOrName } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { ServiceView } from '../../views/service.ts';

export const listServices = defineTool({
  name: 'list_services',
  toolset: 'services',
  isDefault: true,
  effect: 'read',
  description:
    'List services with their state: critical has a triggered incident, warning an acknowledged one.',
  input: {
    query: z.string().min(1).optional().describe('Part of the name'),
    team_ids: z.array(idOrName('team')).optional(),
    sort: z.enum(['name:asc', 'name:desc']).default('name:asc'),
  },
  list: true,
  context: { fill: { team_ids: 'teamIds' }, words: 'of your teams' },
  output: { plural: 'services', item: ServiceView, order: 'by name' },

  async run({ sort, ...filters }, { pagerduty }: Deps, { signal, page }) {
    return pagerduty.services.list({ ...filters, sort_by: sort }, { signal }).slice(page);
  },
});

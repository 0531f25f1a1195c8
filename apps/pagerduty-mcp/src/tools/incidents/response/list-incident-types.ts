import { defineTool, from, view } from 'mcp-kit';
import type { IncidentType } from 'pagerduty-sdk';
import * as z from 'zod';
import type { Deps } from '../../../deps.ts';

const IncidentTypeView = view<IncidentType>({
  id: z.string(),
  name: z.string(),
  display_name: z.string(),
  description: z.string(),
  is_enabled: from(z.boolean(), ({ enabled }) => enabled),
  parent_id: from(z.string(), ({ parent }) => parent?.id),
});

export const listIncidentTypes = defineTool({
  name: 'list_incident_types',
  toolset: 'incidents',
  effect: 'read',
  description: 'Types that incidents of this account can have.',
  input: { filter: z.enum(['enabled', 'disabled', 'all']).default('enabled') },
  list: true,
  output: { plural: 'incident_types', item: IncidentTypeView },

  async run({ filter }, { pagerduty }: Deps, { signal, page }) {
    return pagerduty.incidents.types.list({ filter }, { signal }).slice(page);
  },
});

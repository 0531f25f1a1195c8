import { defineTool } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { EventOrchestrationView } from '../../views/event-orchestration.ts';

const orders = {
  name: { sort_by: 'name:asc', words: 'by name' },
  newest: { sort_by: 'created_at:desc', words: 'newest first' },
  routes: { sort_by: 'routes:desc', words: 'those with most routes first' },
} as const;

export const listEventOrchestrations = defineTool({
  name: 'list_event_orchestrations',
  toolset: 'automation',
  effect: 'read',
  description:
    'List event orchestrations, which take events of several tools and route them to services. get_orchestration_rules has their rules.',
  input: { sort: z.enum(['name', 'newest', 'routes']).default('name') },
  list: true,
  output: { plural: 'event_orchestrations', item: EventOrchestrationView },

  async run({ sort }, { pagerduty }: Deps, { signal, page }) {
    const { sort_by, words: order } = orders[sort];
    const orchestrations = pagerduty.eventOrchestrations.list({ sort_by }, { signal });
    return { ...(await orchestrations.slice(page)), order };
  },
});

import { defineTool } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';
import { PriorityView } from '../../../views/priority.ts';

export const listPriorities = defineTool({
  name: 'list_priorities',
  toolset: 'incidents',
  effect: 'read',
  description: 'The priorities that incidents can have, the highest first.',
  input: {},
  list: true,
  output: { plural: 'priorities', item: PriorityView, order: 'the highest first' },

  async run(_input, { pagerduty }: Deps, { signal, page }) {
    return pagerduty.priorities.list({}, { signal }).slice(page);
  },
});

import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';
import { ChangeEventDetailView } from '../../../views/change-event.ts';

export const getChangeEvent = defineTool({
  name: 'get_change_event',
  toolset: 'incidents',
  effect: 'read',
  description: 'One change event with what its sender told of it.',
  input: { change_event_id: id('change_event') },
  output: { plural: 'change_events', item: ChangeEventDetailView },

  async run({ change_event_id }, { pagerduty }: Deps, { signal }) {
    return one(await pagerduty.changeEvents.get(change_event_id, { signal }));
  },
});

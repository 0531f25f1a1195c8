import { defineTool, id, idOrName, one } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';
import { DeletedView } from '../../../views/deleted.ts';

export const deleteRotationEvent = defineTool({
  name: 'delete_rotation_event',
  toolset: 'oncall',
  effect: 'destroy',
  description: 'Delete an event of a rotation: its people no longer take turns.',
  input: {
    schedule_id: idOrName('schedule'),
    rotation_id: id('rotation'),
    event_id: id('event'),
  },
  output: { plural: 'events', item: DeletedView },
  confirm: ({ event_id }) => `Delete the event ${event_id}?`,

  async run({ schedule_id, rotation_id, event_id: id }, { pagerduty }: Deps, { signal }) {
    await pagerduty.schedules.v3.rotations.events.delete(schedule_id, rotation_id, id, { signal });
    return one({ id, deleted: true }, `Event ${id} is deleted`);
  },
});

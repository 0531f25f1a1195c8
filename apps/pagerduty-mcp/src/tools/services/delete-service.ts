import { defineTool, idOrName, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { DeletedView } from '../../views/deleted.ts';

export const deleteService = defineTool({
  name: 'delete_service',
  toolset: 'services',
  effect: 'destroy',
  description:
    'Delete a service for good; PagerDuty may refuse one that has incidents. To stop it for now use update_service with status disabled.',
  input: { service_id: idOrName('service') },
  output: { plural: 'services', item: DeletedView },
  confirm: (input) => `Delete the service ${input.service_id}?`,

  async run({ service_id: id }, { pagerduty }: Deps, { signal }) {
    await pagerduty.services.delete(id, { signal });
    return one({ id, deleted: true }, `Service ${id} is deleted`);
  },
});

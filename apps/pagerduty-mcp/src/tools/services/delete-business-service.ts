import { defineTool, idOrName, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { DeletedView } from '../../views/deleted.ts';

export const deleteBusinessService = defineTool({
  name: 'delete_business_service',
  toolset: 'services',
  effect: 'destroy',
  description: 'Delete a business service for good, with its dependencies.',
  input: { business_service_id: idOrName('business_service') },
  output: { plural: 'business_services', item: DeletedView },
  confirm: (input) => `Delete the business service ${input.business_service_id}?`,

  async run({ business_service_id: id }, { pagerduty }: Deps, { signal }) {
    await pagerduty.businessServices.delete(id, { signal });
    return one({ id, deleted: true }, `Business service ${id} is deleted`);
  },
});

import { defineTool, id, idOrName, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { DeletedView } from '../../views/deleted.ts';

export const deleteContactMethod = defineTool({
  name: 'delete_contact_method',
  toolset: 'people',
  effect: 'destroy',
  description:
    'Delete an address or number of a user for good, with the notification rules that use it: they may no longer be reached.',
  input: { user_id: idOrName('user'), contact_method_id: id('contact_method') },
  output: { plural: 'contact_methods', item: DeletedView },
  confirm: ({ contact_method_id, user_id }) =>
    `Delete the contact method ${contact_method_id} of user ${user_id}?`,

  async run({ user_id, contact_method_id }, { pagerduty }: Deps, { signal }) {
    await pagerduty.users.contactMethods.delete(user_id, contact_method_id, { signal });
    return one({ id: contact_method_id, deleted: true }, 'The contact method is deleted');
  },
});

import { defineTool, id, idOrName, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { DeletedView } from '../../views/deleted.ts';

export const deleteNotificationRule = defineTool({
  name: 'delete_notification_rule',
  toolset: 'people',
  effect: 'destroy',
  description: 'Delete a notification rule of a user for good: they may no longer be reached so.',
  input: { user_id: idOrName('user'), notification_rule_id: id('notification_rule') },
  output: { plural: 'notification_rules', item: DeletedView },
  confirm: ({ notification_rule_id, user_id }) =>
    `Delete the notification rule ${notification_rule_id} of user ${user_id}?`,

  async run({ user_id, notification_rule_id: id }, { pagerduty }: Deps, { signal }) {
    await pagerduty.users.notificationRules.delete(user_id, id, { signal });
    return one({ id, deleted: true }, 'The notification rule is deleted');
  },
});

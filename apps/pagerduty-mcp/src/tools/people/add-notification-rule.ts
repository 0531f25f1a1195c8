import { defineTool, id, idOrName, one, ToolError } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { NotificationRuleView } from '../../views/notification-rule.ts';

export const addNotificationRule = defineTool({
  name: 'add_notification_rule',
  toolset: 'people',
  effect: 'write',
  description:
    'Have PagerDuty use a contact method of a user some minutes after an incident is assigned to them; get_user has the ids.',
  input: {
    user_id: idOrName('user'),
    contact_method_id: id('contact_method'),
    urgency: z.enum(['high', 'low']),
    start_delay_in_minutes: z.int().min(0).max(1440).default(0),
  },
  output: { plural: 'notification_rules', item: NotificationRuleView },

  async run(
    { user_id, contact_method_id, urgency, start_delay_in_minutes },
    { pagerduty }: Deps,
    { signal },
  ) {
    const methods = await pagerduty.users.contactMethods.list(user_id, { signal }).take(100);
    const method = methods.find((each) => each.id === contact_method_id);
    if (method === undefined) {
      throw new ToolError({
        code: 'NOT_FOUND',
        message: `The user has no contact method ${contact_method_id}`,
        hint: 'See get_user.',
      });
    }
    const made = await pagerduty.users.notificationRules.create(
      user_id,
      {
        type: 'assignment_notification_rule',
        ...{ urgency, start_delay_in_minutes },
        contact_method: { id: contact_method_id, type: `${method.type}_reference` },
      },
      { signal },
    );
    return one(made, 'The notification rule is added');
  },
});

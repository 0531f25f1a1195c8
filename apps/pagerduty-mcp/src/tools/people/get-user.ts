import { defineTool, idOrName, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { turnsAt } from '../../on-call/turns.ts';
import { partsOf } from '../../parts.ts';
import { UserDetailView } from '../../views/user-detail.ts';

const mostTurns = 100;

export const getUser = defineTool({
  name: 'get_user',
  toolset: 'people',
  isDefault: true,
  effect: 'read',
  description:
    'One user by name, e-mail or id (me for the caller): teams, phone numbers and addresses, notification rules, and where they are on call now.',
  input: { user_id: idOrName('user') },
  output: { plural: 'users', item: UserDetailView },

  async run({ user_id: id }, { pagerduty }: Deps, call) {
    const { signal } = call;
    const parts = partsOf(call);
    const now = Date.now();
    const [user, entries] = await Promise.all([
      pagerduty.users.get(id, { include: ['contact_methods', 'notification_rules'] }, { signal }),
      parts.rows(
        'where they are on call',
        pagerduty.onCalls.list({ user_ids: [id] }, { signal }).take(mostTurns),
      ),
    ]);
    const turns = entries && turnsAt(entries, now);
    return one({ ...user, turns }, `User ${user.name}`);
  },
});

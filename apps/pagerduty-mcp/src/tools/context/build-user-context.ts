import { defineTool, from, one, view } from 'mcp-kit';
import * as z from 'zod';
import type { Profile } from '../../current-user.ts';
import type { Deps } from '../../deps.ts';
import { type Named, NamedView } from '../../views/named.ts';

interface UserContext extends Profile {
  readonly services: readonly Named[];
  readonly policies: readonly Named[];
}

const UserContextView = view<UserContext>({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  teams: z.array(NamedView),
  services: z.array(NamedView),
  escalation_policies: from(z.array(NamedView), ({ policies }) => policies),
});

export const buildUserContext = defineTool({
  name: 'build_user_context',
  toolset: 'context',
  isDefault: true,
  effect: 'read',
  description:
    'Who you are to PagerDuty: your teams, and their services and escalation policies. Other tools use this by themselves; call it to tell the user, or to get ids.',
  input: {},
  output: { plural: 'user_contexts', item: UserContextView },

  async run(_input, { currentUser }: Deps) {
    const [profile, services, policies] = await Promise.all([
      currentUser.profile(),
      currentUser.services(),
      currentUser.policies(),
    ]);
    return one({ ...profile, services, policies }, `You are ${profile.name}`);
  },
});

import { defineResource } from 'mcp-kit';
import type { Deps } from '../deps.ts';

export const meResource = defineResource({
  uri: 'pagerduty://me',
  name: 'me',
  title: 'You',
  description: 'Who you are to PagerDuty: your teams, their services and escalation policies.',

  async read(_variables, { currentUser }: Deps) {
    const [profile, services, escalation_policies] = await Promise.all([
      currentUser.profile(),
      currentUser.services(),
      currentUser.policies(),
    ]);
    return { ...profile, services, escalation_policies };
  },
});

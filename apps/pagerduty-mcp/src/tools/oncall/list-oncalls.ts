import { defineTool, from, idOrName, isoDate, view } from 'mcp-kit';
import type { OnCall } from 'pagerduty-sdk';
import * as z from 'zod';
import { checkAhead, checkRange } from '../../date-range.ts';
import type { Deps } from '../../deps.ts';
import { maybeNamed, NamedView } from '../../views/named.ts';

const OnCallView = view<OnCall>({
  user: from(NamedView, ({ user }) => maybeNamed(user)),
  escalation_level: z.int(),
  escalation_policy: from(NamedView, (oncall) => maybeNamed(oncall.escalation_policy)),
  schedule: from(NamedView, ({ schedule }) => maybeNamed(schedule)),
  start: z.string(),
  end: z.string(),
});

const horizon = { maxDays: 90, words: 'PagerDuty plans 90 days ahead' };

export const listOncalls = defineTool({
  name: 'list_oncalls',
  toolset: 'oncall',
  isDefault: true,
  effect: 'read',
  description:
    'Who is on call, now or in a range: by default for all escalation policies of your teams, team mates included. Level 1 is paged first; an entry without end is permanent.',
  input: {
    schedule_ids: z.array(idOrName('schedule')).optional(),
    user_ids: z.array(idOrName('user')).optional(),
    escalation_policy_ids: z.array(idOrName('escalation_policy')).optional(),
    since: isoDate().optional().describe('ISO 8601; now unless given'),
    until: isoDate().optional().describe('At most 90 days ahead'),
    earliest: z.boolean().optional().describe('Only the next entry per policy, level and user'),
  },
  list: true,
  context: {
    fill: { escalation_policy_ids: 'policyIds' },
    otherwise: { user_ids: 'userIds' },
    refuses: ['user_ids'],
    words: 'of your teams',
    otherwiseWords: 'of your own',
  },
  output: { plural: 'oncalls', item: OnCallView },

  async run(filters, { pagerduty }: Deps, { signal, page }) {
    checkRange(filters, { maxDays: 90, words: 'On-calls can be listed for 90 days at most' });
    checkAhead('since', filters.since, horizon);
    checkAhead('until', filters.until, horizon);
    return pagerduty.onCalls.list(filters, { signal }).slice(page);
  },
});

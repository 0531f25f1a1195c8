import { defineTool, idOrName, isoDate } from 'mcp-kit';
import * as z from 'zod';
import { checkRange } from '../../../date-range.ts';
import type { Deps } from '../../../deps.ts';
import { AccountLogEntryView } from '../../../views/log-entry.ts';

const weekMs = 7 * 86_400_000;

export const listLogEntries = defineTool({
  name: 'list_log_entries',
  toolset: 'incidents',
  effect: 'read',
  description:
    'What happened to all incidents, newest first; for one use list_incident_log_entries.',
  input: {
    since: isoDate().optional().describe('ISO 8601; the last 7 days unless given'),
    until: isoDate().optional(),
    team_ids: z.array(idOrName('team')).optional(),
    is_overview: z.boolean().default(true).describe('Leave notifications and repeats out'),
  },
  list: true,
  output: { plural: 'log_entries', item: AccountLogEntryView, order: 'newest first' },

  async run({ since, ...query }, { pagerduty }: Deps, { signal, page }) {
    const end = query.until === undefined ? Date.now() : Date.parse(query.until);
    const range = { until: query.until, since: since ?? new Date(end - weekMs).toISOString() };
    checkRange(range, { maxDays: 184, words: 'Log entries can be listed for 6 months at most' });
    return pagerduty.logEntries.list({ ...query, ...range }, { signal }).slice(page);
  },
});

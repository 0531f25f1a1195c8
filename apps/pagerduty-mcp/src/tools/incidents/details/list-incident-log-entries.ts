import { defineTool, idOrName, isoDate } from 'mcp-kit';
import * as z from 'zod';
import { checkRange } from '../../../date-range.ts';
import type { Deps } from '../../../deps.ts';
import { LogEntryView } from '../../../views/log-entry.ts';

export const listIncidentLogEntries = defineTool({
  name: 'list_incident_log_entries',
  toolset: 'incidents',
  isDefault: true,
  effect: 'read',
  description:
    'The timeline of an incident, newest first: who was notified, acknowledged, escalated, noted and resolved, when and how.',
  input: {
    incident_id: idOrName('incident').describe('Id or number'),
    is_overview: z.boolean().default(false).describe('Leave notifications and repeats out'),
    since: isoDate().optional(),
    until: isoDate().optional(),
  },
  list: true,
  output: { plural: 'log_entries', item: LogEntryView, order: 'newest first' },

  async run({ incident_id, ...query }, { pagerduty }: Deps, { signal, page }) {
    checkRange(query, { maxDays: 3650, words: 'Ten years at most' });
    return pagerduty.incidents.logEntries(incident_id, query, { signal }).slice(page);
  },
});

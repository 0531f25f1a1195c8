import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';
import { AccountLogEntryView } from '../../../views/log-entry.ts';

export const getLogEntry = defineTool({
  name: 'get_log_entry',
  toolset: 'incidents',
  effect: 'read',
  description: 'One entry of the timeline of an incident.',
  input: { log_entry_id: id('log_entry') },
  output: { plural: 'log_entries', item: AccountLogEntryView },

  async run({ log_entry_id }, { pagerduty }: Deps, { signal }) {
    return one(await pagerduty.logEntries.get(log_entry_id, {}, { signal }));
  },
});

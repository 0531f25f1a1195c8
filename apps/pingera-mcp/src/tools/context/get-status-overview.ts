import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { type Overview, readOverview } from '../../overview/read-overview.ts';
import { OverviewView } from '../../views/overview.ts';

export const getStatusOverview = defineTool({
  name: 'get_status_overview',
  toolset: 'context',
  isDefault: true,
  effect: 'read',
  description:
    'What is wrong right now: every page with its state, incidents, maintenance and degraded components; failing checks, quiet heartbeats, firing alerts.',
  input: { page_id: id('page').optional().describe('All pages unless given') },
  output: { plural: 'overviews', item: OverviewView },

  async run({ page_id }, { pingera, pages }: Deps, call) {
    const overview = await readOverview(pingera, () => pages.some(page_id, call.signal), call);
    return one(overview, summaryOf(overview));
  },
});

function summaryOf({ pages, checks, heartbeats, alerts }: Overview): string {
  const fine = pages?.filter(({ state }) => state === 'operational').length;
  return [
    ...(pages ? [`${fine} of ${count(pages, 'page')} operational`] : []),
    ...(checks ? [count(checks, 'failing check')] : []),
    ...(heartbeats ? [count(heartbeats, 'quiet heartbeat')] : []),
    ...(alerts ? [count(alerts, 'firing alert')] : []),
  ].join(', ');
}

function count({ length }: readonly unknown[], noun: string): string {
  return `${length} ${noun}${length === 1 ? '' : 's'}`;
}

import { definePrompt } from 'mcp-kit';
import { pageIds } from '../page-ids.ts';

export const statusReportPrompt = definePrompt({
  name: 'status_report',
  title: 'Status report',
  description: 'What is wrong right now, for people who have not been watching.',
  arguments: {
    page_id: { description: 'Status page; all pages unless given', complete: pageIds },
  },
  text: ({ page_id }) =>
    [
      `Report on the state of ${page_id ? `status page ${page_id}` : 'all our status pages'} and of our checks.`,
      `Read get_status_overview${page_id ? ` with page_id ${page_id}` : ''}, and get_incident_details for each open incident.`,
      'Begin with one sentence on whether customers are affected. Then list what is broken, since when, and what was said last; then planned maintenances.',
      'Point out where a check fails and no incident says so, and the other way round. Say what could not be read. Change nothing.',
    ].join('\n'),
});

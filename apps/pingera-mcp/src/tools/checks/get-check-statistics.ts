import { defineTool, id, isoDate, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { checkOrder } from '../../inputs/period.ts';
import { percentageOf, UptimeView } from '../../views/uptime.ts';

export const getCheckStatistics = defineTool({
  name: 'get_check_statistics',
  toolset: 'checks',
  formerNames: { get_check_uptime: {} },
  effect: 'read',
  description: 'Uptime of a check; of the last 24 hours unless told.',
  input: {
    check_id: id('check'),
    start_time: isoDate().optional().describe('ISO 8601'),
    end_time: isoDate().optional(),
  },
  aliases: {
    start_date: 'start_time',
    end_date: 'end_time',
    from_date: 'start_time',
    to_date: 'end_time',
  },
  output: { plural: 'statistics', item: UptimeView },

  async run({ check_id, ...period }, { pingera }: Deps, { signal }) {
    checkOrder({ start_date: period.start_time, end_date: period.end_time });
    const body = await pingera.checks.uptime(check_id, period, { signal });
    const percentage = percentageOf(body);
    return one(
      { check_id, body },
      percentage === undefined
        ? 'What Pingera tells of the uptime'
        : `Up ${percentage} % of the time`,
    );
  },
});

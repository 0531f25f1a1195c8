import { defineTool, InputError, id } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { plainDay } from '../../inputs/plain-day.ts';
import { ComponentUptimeView } from '../../views/component-uptime.ts';

export const getComponentUptime = defineTool({
  name: 'get_component_uptime',
  toolset: 'components',
  effect: 'read',
  description:
    'How much of some days components of a status page were up: percent, and seconds of outage.',
  input: {
    page_id: id('page').optional(),
    component_ids: z.array(id('component')).max(100),
    start: plainDay().optional().describe('YYYY-MM-DD; 90 days ago unless given'),
    end: plainDay().optional(),
  },
  aliases: {
    component_id: 'component_ids',
    start_date: 'start',
    from_date: 'start',
    end_date: 'end',
    to_date: 'end',
  },
  output: { plural: 'component_uptimes', item: ComponentUptimeView },

  async run({ page_id, component_ids, start, end }, { pingera, pages }: Deps, { signal, warn }) {
    if (start !== undefined && end !== undefined && start > end) {
      throw new InputError(`The days end (${end}) before they start (${start})`);
    }
    const pageId = await pages.one(page_id, signal);
    const ids = [...new Set(component_ids)];
    const [first = '', ...others] = ids;
    const { components } = pingera;
    const query = { start, end };
    const items =
      others.length === 0
        ? [await components.uptime(pageId, first, query, { signal })]
        : await components.uptimes(pageId, ids, query, { signal }).take(ids.length);
    for (const { name, warnings } of items) {
      for (const sentence of warnings ?? []) warn(`${name}: ${sentence}`);
    }
    const missing = ids.filter((each) => !items.some((item) => item.id === each));
    if (missing.length > 0) warn(`Pingera told nothing of ${missing.join(', ')}`);
    return { items };
  },
});

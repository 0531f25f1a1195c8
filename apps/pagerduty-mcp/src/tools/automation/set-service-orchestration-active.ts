import { defineTool, from, idOrName, one, view } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { type Named, NamedView, named } from '../../views/named.ts';

const ActiveView = view<{ readonly service: Named; readonly active: boolean | undefined }>({
  service: from(NamedView, ({ service }) => service),
  active: z.boolean(),
});

export const setServiceOrchestrationActive = defineTool({
  name: 'set_service_orchestration_active',
  toolset: 'automation',
  effect: 'write',
  idempotent: true,
  description:
    'Choose what new events of a service go through: its orchestration rules (true), or its older event rules (false).',
  input: { service_id: idOrName('service'), active: z.boolean() },
  output: { plural: 'service_orchestrations', item: ActiveView },

  async run({ service_id, active }, { pagerduty }: Deps, { signal }) {
    const { services } = pagerduty.eventOrchestrations;
    const [found, before] = await Promise.all([
      pagerduty.services.get(service_id, {}, { signal }),
      services.getActive(service_id, { signal }),
    ]);
    const service = named(found);
    const state = active ? 'in force' : 'out of force';
    const what = `The orchestration rules of ${service.name}`;
    if (before.active === active) {
      return one({ service, active }, `${what} were ${state} already; nothing was changed`);
    }
    const after = await services.setActive(service_id, { active }, { signal });
    return one({ service, active: after.active }, `${what} are ${state}`);
  },
});

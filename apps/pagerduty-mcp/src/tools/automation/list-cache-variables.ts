import { defineTool, InputError, id, idOrName } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { CacheVariableView } from '../../views/cache-variable.ts';

export const listCacheVariables = defineTool({
  name: 'list_cache_variables',
  toolset: 'automation',
  effect: 'read',
  description:
    'List what the rules of an orchestration or of a service remember of earlier events. Give one of the ids.',
  input: {
    orchestration_id: id('event_orchestration').optional(),
    service_id: idOrName('service').optional(),
  },
  list: true,
  output: { plural: 'cache_variables', item: CacheVariableView },

  async run({ orchestration_id, service_id }, { pagerduty }: Deps, { signal, page }) {
    if ((orchestration_id === undefined) === (service_id === undefined)) {
      throw new InputError('Give orchestration_id or service_id', 'One of them, not both.');
    }
    const { cacheVariables, services } = pagerduty.eventOrchestrations;
    const rows =
      orchestration_id === undefined
        ? services.cacheVariables.list(service_id ?? '', { signal })
        : cacheVariables.list(orchestration_id, { signal });
    return rows.slice(page);
  },
});

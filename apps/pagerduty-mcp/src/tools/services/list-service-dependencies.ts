import { cut, defineTool, view } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { serviceEnd, serviceEndOf } from '../../inputs/service-end.ts';
import { nameServices } from '../../service-names.ts';
import { dependenciesOf } from '../../views/dependency.ts';

const DependencyRowView = view<{ readonly id: string }>({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  role: z.string(),
});

const most = 1000;

export const listServiceDependencies = defineTool({
  name: 'list_service_dependencies',
  toolset: 'services',
  effect: 'read',
  description: 'What a service or a business service rests on, and what rests on it.',
  input: serviceEnd,
  list: true,
  output: { plural: 'dependencies', item: DependencyRowView },

  async run(asked, { pagerduty }: Deps, call) {
    const { signal, page } = call;
    const { id, type } = serviceEndOf(asked);
    const { serviceDependencies } = pagerduty;
    const relationships =
      type === 'service'
        ? await serviceDependencies.ofService(id, { signal }).take(most)
        : await serviceDependencies.ofBusinessService(id, { signal }).take(most);
    const rows = cut(dependenciesOf(id, relationships), page);
    return { ...rows, items: await nameServices(pagerduty, rows.items, call) };
  },
});

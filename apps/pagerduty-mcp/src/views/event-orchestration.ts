import { from, view } from 'mcp-kit';
import type { EventOrchestration, PagerDuty } from 'pagerduty-sdk';
import * as z from 'zod';

/** An orchestration with the keys that events are sent to it with. */
type WholeOrchestration = Awaited<ReturnType<PagerDuty['eventOrchestrations']['get']>>;

/** What every tool shows of an orchestration; the API names teams by id alone. */
const orchestrationFields = {
  id: z.string(),
  name: z.string(),
  description: z.string(),
  team_id: from(z.string(), ({ team }: EventOrchestration) => team?.id),
  routes: z.int(),
  created_at: z.string(),
  updated_at: z.string(),
};

/** An orchestration as lists show it. */
export const EventOrchestrationView = view<EventOrchestration>(orchestrationFields);

const IntegrationView = z.object({
  id: z.string().optional(),
  label: z.string().optional(),
  routing_key: z.string().optional(),
});

/** An orchestration with its integrations. */
export const WholeOrchestrationView = view<WholeOrchestration>({
  ...orchestrationFields,
  integrations: from(z.array(IntegrationView), ({ integrations }: WholeOrchestration) =>
    integrations?.map(({ id, label, parameters }) => ({
      id,
      label,
      routing_key: parameters?.routing_key,
    })),
  ),
});

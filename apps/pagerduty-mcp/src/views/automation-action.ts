import { from, view } from 'mcp-kit';
import type { AutomationAction, PagerDuty } from 'pagerduty-sdk';
import * as z from 'zod';
import { NamedView, named } from './named.ts';

/** An action as a read of it alone answers it. */
export type WholeAction = Awaited<ReturnType<PagerDuty['automationActions']['get']>>;

const fields = {
  id: z.string(),
  name: z.string(),
  description: z.string(),
  type: from(z.string(), ({ action_type }: AutomationAction) => action_type),
  classification: from(z.string(), (action: AutomationAction) => action.action_classification),
  services: from(z.array(NamedView), ({ services }: AutomationAction) =>
    services?.length ? services.map(named) : undefined,
  ),
  is_for_all_services: from(
    z.literal(true),
    (action: AutomationAction) => action.map_to_all_services || undefined,
  ),
  is_for_unresolved_incidents: from(
    z.literal(true),
    (action: AutomationAction) => action.only_invocable_on_unresolved_incidents || undefined,
  ),
  last_run: z.string(),
};

/** An action as lists show it. */
export const AutomationActionView = view<AutomationAction>(fields);

/** An action with what it runs. */
export const WholeActionView = view<WholeAction>({
  ...fields,
  runs: from(z.looseObject({}), ({ action_data_reference: runs }) => runs),
  runner_id: from(z.string(), ({ runner }) => runner),
  teams: from(z.array(NamedView), (action) =>
    'teams' in action && action.teams?.length ? action.teams.map(named) : undefined,
  ),
});

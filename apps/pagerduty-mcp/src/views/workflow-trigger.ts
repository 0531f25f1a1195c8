import { from, view } from 'mcp-kit';
import type { IncidentWorkflowTrigger } from 'pagerduty-sdk';
import * as z from 'zod';
import { maybeNamed, NamedView, named } from './named.ts';

/** What starts a workflow: a condition that incidents meet, or a person. */
export const WorkflowTriggerView = view<IncidentWorkflowTrigger>({
  id: z.string(),
  type: from(z.string(), ({ trigger_type }) => trigger_type),
  workflow: from(NamedView, ({ workflow }) => maybeNamed(workflow)),
  condition: z.string(),
  is_for_all_services: from(
    z.literal(true),
    ({ is_subscribed_to_all_services: isForAll }) => isForAll || undefined,
  ),
  services: from(z.array(NamedView), ({ services }) =>
    services?.length ? services.map(named) : undefined,
  ),
  /** Only its members may start it. */
  team_id: from(z.string(), ({ permissions }) => permissions?.team_id),
});

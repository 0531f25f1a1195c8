import { from, view } from 'mcp-kit';
import type { AutomationInvocation } from 'pagerduty-sdk';
import * as z from 'zod';
import { maybeNamed, NamedView } from './named.ts';

/** A run of an action, as far as it has come. */
export const AutomationInvocationView = view<AutomationInvocation>({
  id: z.string(),
  action: from(NamedView, ({ action_id: id, action_snapshot }) => ({
    id,
    name: action_snapshot.name,
  })),
  state: z.string(),
  incident: from(NamedView, ({ metadata }) => maybeNamed(metadata.incident)),
  started_by: from(NamedView, ({ metadata }) => maybeNamed(metadata.agent)),
  duration_seconds: from(z.number(), ({ duration }) => duration),
  timing: z.array(z.looseObject({ state: z.string() })),
});

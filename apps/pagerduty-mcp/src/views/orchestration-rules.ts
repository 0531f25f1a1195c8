import { from, view } from 'mcp-kit';
import * as z from 'zod';
import type { Rules } from '../rules/rules.ts';
import { type Named, NamedView } from './named.ts';

/** Rules with what else there is to know of them. */
interface ShownRules extends Rules {
  readonly services?: readonly Named[] | undefined;
  /** Whether the rules of a service are in force. */
  readonly active?: boolean | undefined;
}

/** Rules as they can be sent back: sets are shown as the API has them. */
export const OrchestrationRulesView = view<ShownRules>({
  path: from(z.string(), ({ place }) => place.path),
  orchestration_id: from(z.string(), ({ place }) => place.ids['id']),
  service_id: from(z.string(), ({ place }) => place.ids['service_id']),
  version: z.string(),
  sets: z.array(z.looseObject({ id: z.string() })),
  catch_all: from(z.record(z.string(), z.unknown()), ({ catch_all: all }) => all?.actions),
  services: z.array(NamedView),
  active: z.boolean(),
  updated_at: z.string(),
});

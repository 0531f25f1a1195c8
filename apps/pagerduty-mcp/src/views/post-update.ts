import { from, view } from 'mcp-kit';
import type { StatusPageUpdate } from 'pagerduty-sdk';
import * as z from 'zod';
import { NamedView } from './named.ts';

/** An update, and what the things that it points to are called. */
interface NamedUpdate {
  readonly update: StatusPageUpdate;
  readonly names: ReadonlyMap<string, string>;
}

/** An update of a post. */
export const PostUpdateView = view<NamedUpdate>({
  id: from(z.string(), ({ update }) => update.id),
  message: from(z.string(), ({ update }) => update.message),
  status: from(NamedView, ({ update, names }) => nameBy(names, update.status)),
  severity: from(NamedView, ({ update, names }) => nameBy(names, update.severity)),
  services: from(
    z.array(z.object({ service: NamedView.optional(), impact: NamedView.optional() })),
    ({ update, names }) =>
      update.impacted_services?.map(({ service, impact }) => ({
        service: nameBy(names, service),
        impact: nameBy(names, impact),
      })),
  ),
  reviewed_status: from(z.string(), ({ update }) => update.reviewed_status),
  notify_subscribers: from(z.boolean(), ({ update }) => update.notify_subscribers),
  next_update_minutes: from(z.number(), ({ update: { update_frequency_ms: frequency } }) =>
    typeof frequency === 'number' ? frequency / 60_000 : frequency,
  ),
  reported_at: from(z.string(), ({ update }) => update.reported_at),
});

function nameBy(
  names: ReadonlyMap<string, string>,
  reference: { readonly id?: string | undefined } | null | undefined,
) {
  const id = reference?.id;
  return id === undefined ? undefined : { id, name: names.get(id) ?? id };
}

import * as z from 'zod/mini';
import type { Entity } from '../../account/records.ts';
import type { Call, Context } from '../../request/context.ts';
import { invalid } from '../../request/refusals.ts';
import { ofPage } from './find-page.ts';

const Reference = z.object({ id: z.string(), type: z.optional(z.string()) });

/** What an update is made of, in the words of the API. */
export const UpdateBody = z.object({
  type: z.literal('status_page_post_update'),
  message: z.string(),
  status: Reference,
  severity: Reference,
  impacted_services: z.array(z.object({ service: Reference, impact: Reference })),
  update_frequency_ms: z.nullable(z.int()),
  notify_subscribers: z.boolean(),
  reported_at: z.optional(z.nullable(z.iso.datetime({ offset: true }))),
});
type Update = z.infer<typeof UpdateBody>;

/** Refuses values that the page does not have for posts of the type. */
export function checkUpdate(
  update: Update,
  postType: unknown,
  { call, context }: { readonly call: Call; readonly context: Context },
): void {
  const has = (kind: string, { id }: { readonly id: string }) => {
    const value = ofPage(`status_page_${kind}`, call, context).get(id);
    return value !== undefined && (kind === 'services' || value['post_type'] === postType);
  };
  const errors = [
    ...(has('statuses', update.status) ? [] : ['Status is not valid']),
    ...(has('severities', update.severity) ? [] : ['Severity is not valid']),
    ...update.impacted_services.flatMap(({ service, impact }) => [
      ...(has('services', service) ? [] : ['Service is not valid']),
      ...(has('impacts', impact) ? [] : ['Impact is not valid']),
    ]),
  ];
  if (errors.length > 0) throw invalid(...errors);
}

/** Keeps an update of a post, under its id where it has one. */
export function keepUpdate(
  { account, now }: Context,
  post: Entity,
  update: Update,
  id: string = account.ids.entity(),
): Entity {
  const kept = {
    ...{ reviewed_status: 'approved', ...update, id },
    reported_at: update.reported_at ?? new Date(now).toISOString(),
    self: `${post['self']}/post_updates/${id}`,
    post: { id: post.id, type: 'status_page_post' },
  };
  account.records.add('status_page_post_updates', kept);
  return kept;
}

/** Reads a body; refuses with 400 what it cannot be. */
export function readBody<T>(schema: z.ZodMiniType<T>, { body }: Call): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw invalid(
    ...parsed.error.issues.map(({ path, message }) => `${path.slice(1).join('.')}: ${message}`),
  );
}

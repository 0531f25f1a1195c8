import * as z from 'zod/mini';
import { Refusal } from '../../core/reply.ts';

const Link = z.object({ href: z.string(), text: z.optional(z.string()) });
const Details = z.optional(z.record(z.string(), z.unknown()));
const summary = z.string().check(z.minLength(1), z.maxLength(1024));
const timestamp = z.optional(z.string());

const AlertBody = z.object({
  routing_key: z.string(),
  event_action: z.enum(['trigger', 'acknowledge', 'resolve']),
  dedup_key: z.optional(z.string().check(z.minLength(1), z.maxLength(255))),
  payload: z.optional(
    z.object({
      summary,
      source: z.string().check(z.minLength(1)),
      severity: z.enum(['critical', 'error', 'warning', 'info']),
      timestamp,
      component: z.optional(z.string()),
      group: z.optional(z.string()),
      class: z.optional(z.string()),
      custom_details: Details,
    }),
  ),
  links: z.optional(z.array(Link)),
});
type AlertBody = z.infer<typeof AlertBody>;
export type Payload = NonNullable<AlertBody['payload']>;

const ChangeBody = z.object({
  routing_key: z.string(),
  payload: z.object({
    summary,
    source: z.optional(z.string()),
    timestamp,
    custom_details: Details,
  }),
  links: z.optional(z.array(Link)),
});

/** An event that is not as it must be: 400 in the words of the Events API. */
export function invalidEvent(...errors: readonly string[]): Refusal {
  const body = { status: 'invalid event', message: 'Event object is invalid', errors };
  return new Refusal({ status: 400, body });
}

export function readAlertEvent(body: unknown): AlertBody {
  const event = read(AlertBody, body);
  if (event.event_action === 'trigger' && event.payload === undefined) {
    throw invalidEvent("'payload' is missing or blank");
  }
  if (event.event_action !== 'trigger' && event.dedup_key === undefined) {
    throw invalidEvent("'dedup_key' is missing or blank");
  }
  return event;
}

export function readChangeEvent(body: unknown): z.infer<typeof ChangeBody> {
  return read(ChangeBody, body);
}

function read<T>(schema: z.ZodMiniType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw invalidEvent(
    ...parsed.error.issues.map(({ path, message }) => `'${path.join('.') || 'body'}': ${message}`),
  );
}

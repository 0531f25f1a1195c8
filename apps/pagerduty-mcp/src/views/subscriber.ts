import { view } from 'mcp-kit';
import * as z from 'zod';

/** A user or a team that is told of status updates. */
interface NamedSubscriber {
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly kind: string | undefined;
  /** How a change of it went. */
  readonly status?: string | undefined;
  /** Kinds of things that it is told through, such as `business_service`. */
  readonly via?: readonly string[] | undefined;
}

/** A subscriber by id and name. */
export const SubscriberView = view<NamedSubscriber>({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['user', 'team']),
  status: z.string(),
  via: z.array(z.string()),
});

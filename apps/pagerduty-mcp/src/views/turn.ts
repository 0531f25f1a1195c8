import { view } from 'mcp-kit';
import * as z from 'zod';
import { type Reach, ReachView } from '../on-call/reach.ts';
import type { Turn } from '../on-call/turns.ts';
import { NamedView } from './named.ts';

/** A turn, and how its user is reached. */
export interface ReachableTurn extends Turn {
  readonly reach?: readonly Reach[] | undefined;
}

/** Who is on call, where, until when, and who is next. */
export const TurnView = view<ReachableTurn>({
  user: NamedView,
  level: z.int(),
  escalation_policy: NamedView,
  schedule: NamedView,
  until: z.string(),
  next: z.object({ user: NamedView, start: z.string() }),
  reach: z.array(ReachView),
});

import { view } from 'mcp-kit';
import * as z from 'zod';
import { type Named, NamedView } from './named.ts';

/** Somebody who is on call in place of another. */
export interface Override {
  readonly id: string | undefined;
  /** Absent where nobody is on call then. */
  readonly user: Named | undefined;
  /** Whom they stand in for; schedules of layers do not say. */
  readonly instead_of?: Named | undefined;
  readonly start: string;
  readonly end: string;
}

/** Somebody who is on call in place of another, and when. */
export const OverrideView = view<Override>({
  id: z.string(),
  user: NamedView,
  instead_of: NamedView,
  start: z.string(),
  end: z.string(),
});

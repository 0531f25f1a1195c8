import { idOrName, isoDate } from 'mcp-kit';
import * as z from 'zod';

/** Who takes turns when, in flat words. */
export const eventFields = {
  name: z.string().min(1).max(255),
  start_time: isoDate().describe('Begin of the first turn'),
  end_time: isoDate().describe('End of the first turn'),
  time_zone: z.string().min(1).describe('Such as Europe/Berlin'),
  recurrence: z
    .array(z.string().startsWith('RRULE:'))
    .min(1)
    .max(1)
    .describe('Such as RRULE:FREQ=WEEKLY'),
  user_ids: z.array(idOrName('user')).min(1).max(20),
  strategy: z
    .enum(['rotating', 'every'])
    .default('rotating')
    .describe('rotating: one after another; every: all at once'),
  shifts_per_member: z.int().min(1).max(100).default(1),
  effective_since: isoDate().optional().describe('start_time unless given'),
  effective_until: isoDate().optional(),
};

/** The same, where what is not given stays as it is. */
export const eventChangeFields = {
  name: eventFields.name.optional(),
  start_time: eventFields.start_time.optional(),
  end_time: eventFields.end_time.optional(),
  time_zone: eventFields.time_zone.optional(),
  recurrence: eventFields.recurrence.optional(),
  user_ids: eventFields.user_ids.optional(),
  strategy: z.enum(['rotating', 'every']).optional(),
  shifts_per_member: z.int().min(1).max(100).optional(),
  effective_since: isoDate().optional(),
  effective_until: isoDate().optional(),
};

interface Member {
  readonly type: 'user_member' | 'empty_member';
  readonly user_id?: string | null | undefined;
}

interface Strategy {
  readonly members: readonly Member[];
  readonly strategy: 'rotating' | 'every';
  readonly shifts_per_member: number;
}

/** Users as members of a rotation. */
export function membersOf(userIds: readonly string[]): readonly Member[] {
  return userIds.map((user_id) => ({ type: 'user_member', user_id }));
}

/** How turns go round, in the words of the API. */
export function strategyOf({ members: all, strategy, shifts_per_member }: Strategy) {
  const members = all.map(({ type, user_id }) => ({ type, user_id: user_id ?? undefined }));
  return strategy === 'every'
    ? ({ type: 'every_member_assignment_strategy', members } as const)
    : ({ type: 'rotating_member_assignment_strategy', members, shifts_per_member } as const);
}

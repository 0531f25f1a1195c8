import { InputError } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../deps.ts';
import { kindOf } from '../schedules/schedule-kind.ts';

/** Levels of an escalation policy, the first that is paged first. */
export const escalationLevels = z
  .array(
    z.object({
      delay_minutes: z.int().min(1).max(10_080).default(30),
      users: z.array(z.string().min(1)).max(10).optional(),
      schedules: z.array(z.string().min(1)).max(10).optional(),
    }),
  )
  .min(1)
  .max(20);

type Levels = z.infer<typeof escalationLevels>;

/** The rules that levels stand for, names of users and schedules looked up; each must page somebody. */
export async function rulesOf(
  levels: Levels,
  { pagerduty, names }: Pick<Deps, 'pagerduty' | 'names'>,
  signal: AbortSignal,
) {
  checkLevels(levels);
  return Promise.all(
    levels.map(async ({ delay_minutes, users = [], schedules = [] }) => ({
      escalation_delay_in_minutes: delay_minutes,
      targets: await Promise.all([
        ...schedules.map(async (name) => {
          const id = await names.idOf('schedule', name, signal);
          const kind = await kindOf(pagerduty, id, signal);
          const type = kind === 'layer_based' ? 'schedule_reference' : 'schedule_v3_reference';
          return { id, type } as const;
        }),
        ...users.map(async (name) => ({
          id: await names.idOf('user', name, signal),
          type: 'user_reference' as const,
        })),
      ]),
    })),
  );
}

/** Refuses levels of which one pages nobody. */
function checkLevels(levels: Levels): void {
  const empty = levels.findIndex(
    ({ users = [], schedules = [] }) => users.length + schedules.length === 0,
  );
  if (empty === -1) return;
  throw new InputError(
    `levels: level ${empty + 1} pages nobody`,
    'Give users, schedules or both on each level.',
  );
}

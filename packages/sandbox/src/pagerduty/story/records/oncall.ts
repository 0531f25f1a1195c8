import { belongsTo } from '../../handlers/stored.ts';
import { DAY, HOUR } from '../../time/duration.ts';
import { idOfNamed } from './named.ts';
import type { Seeding } from './seeding.ts';

/** A shift-based schedule of one rotation in which two people take weekly turns. */
export function seedOncall({ account, people, now }: Seeding): void {
  const { ids, records } = account;
  const schedule = ids.entity();
  records.add('schedules', {
    ...{ id: schedule, type: 'schedule_v3', name: 'Support Weekends', time_zone: 'Europe/Berlin' },
    description: 'Who answers shops on weekends.',
    teams: [{ id: idOfNamed(account.teams, 'Platform'), type: 'team_reference' }],
  });
  const rotation = ids.entity();
  records.add('rotations', { id: rotation, ...belongsTo(schedule) });
  const start = Math.floor((now - 60 * DAY) / DAY) * DAY;
  const time_zone = 'Europe/Berlin';
  const at = (instant: number) => ({ date_time: new Date(instant).toISOString(), time_zone });
  records.add('events', {
    ...{ id: ids.entity(), type: 'schedule_event', name: 'Weekly turns' },
    start_time: at(start),
    end_time: at(start + 7 * DAY - HOUR),
    effective_since: new Date(start).toISOString(),
    recurrence: ['RRULE:FREQ=WEEKLY'],
    assignment_strategy: {
      ...{ type: 'rotating_member_assignment_strategy', shifts_per_member: 1 },
      members: [people.ingrid, people.sam].map(({ id }) => ({ type: 'user_member', user_id: id })),
    },
    ...belongsTo(rotation),
  });
}

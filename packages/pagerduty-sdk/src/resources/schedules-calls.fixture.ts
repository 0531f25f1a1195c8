import type { ResourceCall } from './resource-call.fixture.ts';
import type { NewScheduleOverrides } from './schedule-overrides.ts';
import type { NewSchedule, ScheduleChange, ScheduleDraft } from './schedules.ts';

const newSchedule: NewSchedule = { type: 'schedule', time_zone: 'UTC' };
const scheduleChange: ScheduleChange = { type: 'schedule', time_zone: 'UTC' };
const scheduleDraft: ScheduleDraft = { type: 'schedule', time_zone: 'UTC' };
const newScheduleOverrides: NewScheduleOverrides = [
  {
    start: '2026-01-01T00:00:00Z',
    end: '2026-01-01T00:00:00Z',
    user: { id: 'X1', type: 'user_reference' },
  },
];

/** Calls of what has to do with schedules. */
export const schedulesCalls: readonly ResourceCall[] = [
  [
    'schedules.list',
    (pd) => pd.schedules.list({ query: 'text' }).take(1),
    'GET /schedules',
    '/schedules?query=text',
  ],
  [
    'schedules.get',
    (pd) => pd.schedules.get('S1', { overflow: true }),
    'GET /schedules/{id}',
    '/schedules/S1?overflow=true',
  ],
  [
    'schedules.create',
    (pd) => pd.schedules.create(newSchedule, { overflow: true }),
    'POST /schedules',
    '/schedules?overflow=true',
    { schedule: newSchedule },
  ],
  [
    'schedules.update',
    (pd) => pd.schedules.update('S1', scheduleChange, { overflow: true }),
    'PUT /schedules/{id}',
    '/schedules/S1?overflow=true',
    { schedule: scheduleChange },
  ],
  [
    'schedules.delete',
    (pd) => pd.schedules.delete('S1'),
    'DELETE /schedules/{id}',
    '/schedules/S1',
  ],
  [
    'schedules.preview',
    (pd) => pd.schedules.preview(scheduleDraft, { overflow: true }),
    'POST /schedules/preview',
    '/schedules/preview?overflow=true',
    { schedule: scheduleDraft },
  ],
  [
    'schedules.users',
    (pd) => pd.schedules.users('S1').take(1),
    'GET /schedules/{id}/users',
    '/schedules/S1/users',
  ],
  [
    'schedules.auditRecords',
    (pd) => pd.schedules.auditRecords('S1').take(1),
    'GET /schedules/{id}/audit/records',
    '/schedules/S1/audit/records',
  ],
  [
    'schedules.overrides.list',
    (pd) =>
      pd.schedules.overrides
        .list('S1', {
          since: '2026-01-01T00:00:00Z',
          until: '2026-01-02T00:00:00Z',
          editable: true,
        })
        .take(1),
    'GET /schedules/{id}/overrides',
    '/schedules/S1/overrides?since=2026-01-01T00:00:00Z&until=2026-01-02T00:00:00Z&editable=true',
  ],
  [
    'schedules.overrides.create',
    (pd) => pd.schedules.overrides.create('S1', newScheduleOverrides),
    'POST /schedules/{id}/overrides',
    '/schedules/S1/overrides',
    { overrides: newScheduleOverrides },
  ],
  [
    'schedules.overrides.delete',
    (pd) => pd.schedules.overrides.delete('S1', 'O1'),
    'DELETE /schedules/{id}/overrides/{override_id}',
    '/schedules/S1/overrides/O1',
  ],
  [
    'onCalls.list',
    (pd) => pd.onCalls.list({ include: ['escalation_policies'] }).take(1),
    'GET /oncalls',
    '/oncalls?include[]=escalation_policies',
  ],
];

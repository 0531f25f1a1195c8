import type { CustomShiftChange, NewCustomShifts } from './custom-shifts.ts';
import type { ResourceCall } from './resource-call.fixture.ts';
import type { NewRotationEvent, RotationEventChange } from './rotation-events.ts';
import type { NewScheduleV3Overrides, ScheduleV3OverrideChange } from './schedule-v3-overrides.ts';
import type { NewScheduleV3, ScheduleV3Change } from './schedules-v3.ts';

const newScheduleV3: NewScheduleV3 = { name: 'Shop', time_zone: 'UTC' };
const scheduleV3Change: ScheduleV3Change = { name: 'Shop', description: 'text' };
const newRotationEvent: NewRotationEvent = {
  name: 'Shop',
  start_time: { date_time: '2026-01-01T00:00:00Z', time_zone: 'UTC' },
  end_time: { date_time: '2026-01-01T00:00:00Z', time_zone: 'UTC' },
  effective_since: '2026-01-01T00:00:00Z',
  recurrence: ['text'],
  assignment_strategy: {
    type: 'rotating_member_assignment_strategy',
    members: [{ type: 'user_member' }],
  },
};
const rotationEventChange: RotationEventChange = { name: 'Shop' };
const newCustomShifts: NewCustomShifts = [
  {
    type: 'custom_shift',
    start_time: '2026-01-01T00:00:00Z',
    end_time: '2026-01-01T00:00:00Z',
    assignments: [{ type: 'shift_assignment', member: { type: 'user_member' } }],
  },
];
const customShiftChange: CustomShiftChange = { end_time: '2026-01-02T00:00:00Z' };
const newScheduleV3Overrides: NewScheduleV3Overrides = [
  {
    type: 'override_shift',
    start_time: '2026-01-01T00:00:00Z',
    end_time: '2026-01-01T00:00:00Z',
    overridden_member: { type: 'user_member' },
    overriding_member: { type: 'user_member' },
  },
];
const scheduleV3OverrideChange: ScheduleV3OverrideChange = { end_time: '2026-01-02T00:00:00Z' };

/** Calls of what has to do with schedules of version 3. */
export const schedulesV3Calls: readonly ResourceCall[] = [
  [
    'schedules.v3.list',
    (pd) => pd.schedules.v3.list({ query: 'text' }).take(1),
    'GET /v3/schedules',
    '/v3/schedules?query=text',
  ],
  [
    'schedules.v3.get',
    (pd) => pd.schedules.v3.get('S1', { overflow: true }),
    'GET /v3/schedules/{id}',
    '/v3/schedules/S1?overflow=true',
  ],
  [
    'schedules.v3.create',
    (pd) => pd.schedules.v3.create(newScheduleV3),
    'POST /v3/schedules',
    '/v3/schedules',
    { schedule: newScheduleV3 },
  ],
  [
    'schedules.v3.update',
    (pd) => pd.schedules.v3.update('S1', scheduleV3Change),
    'PUT /v3/schedules/{id}',
    '/v3/schedules/S1',
    { schedule: scheduleV3Change },
  ],
  [
    'schedules.v3.delete',
    (pd) => pd.schedules.v3.delete('S1'),
    'DELETE /v3/schedules/{id}',
    '/v3/schedules/S1',
  ],
  [
    'schedules.v3.auditRecords',
    (pd) => pd.schedules.v3.auditRecords('S1').take(1),
    'GET /v3/schedules/{id}/audit/records',
    '/v3/schedules/S1/audit/records',
  ],
  [
    'schedules.v3.rotations.list',
    (pd) => pd.schedules.v3.rotations.list('S1').take(1),
    'GET /v3/schedules/{id}/rotations',
    '/v3/schedules/S1/rotations',
  ],
  [
    'schedules.v3.rotations.get',
    (pd) => pd.schedules.v3.rotations.get('S1', 'R1'),
    'GET /v3/schedules/{id}/rotations/{rotation_id}',
    '/v3/schedules/S1/rotations/R1',
  ],
  [
    'schedules.v3.rotations.create',
    (pd) => pd.schedules.v3.rotations.create('S1'),
    'POST /v3/schedules/{id}/rotations',
    '/v3/schedules/S1/rotations',
  ],
  [
    'schedules.v3.rotations.delete',
    (pd) => pd.schedules.v3.rotations.delete('S1', 'R1'),
    'DELETE /v3/schedules/{id}/rotations/{rotation_id}',
    '/v3/schedules/S1/rotations/R1',
  ],
  [
    'schedules.v3.rotations.events.list',
    (pd) => pd.schedules.v3.rotations.events.list('S1', 'R1').take(1),
    'GET /v3/schedules/{id}/rotations/{rotation_id}/events',
    '/v3/schedules/S1/rotations/R1/events',
  ],
  [
    'schedules.v3.rotations.events.get',
    (pd) => pd.schedules.v3.rotations.events.get('S1', 'R1', 'E1'),
    'GET /v3/schedules/{id}/rotations/{rotation_id}/events/{event_id}',
    '/v3/schedules/S1/rotations/R1/events/E1',
  ],
  [
    'schedules.v3.rotations.events.create',
    (pd) => pd.schedules.v3.rotations.events.create('S1', 'R1', newRotationEvent),
    'POST /v3/schedules/{id}/rotations/{rotation_id}/events',
    '/v3/schedules/S1/rotations/R1/events',
    { event: newRotationEvent },
  ],
  [
    'schedules.v3.rotations.events.update',
    (pd) => pd.schedules.v3.rotations.events.update('S1', 'R1', 'E1', rotationEventChange),
    'PUT /v3/schedules/{id}/rotations/{rotation_id}/events/{event_id}',
    '/v3/schedules/S1/rotations/R1/events/E1',
    { event: rotationEventChange },
  ],
  [
    'schedules.v3.rotations.events.delete',
    (pd) => pd.schedules.v3.rotations.events.delete('S1', 'R1', 'E1'),
    'DELETE /v3/schedules/{id}/rotations/{rotation_id}/events/{event_id}',
    '/v3/schedules/S1/rotations/R1/events/E1',
  ],
  [
    'schedules.v3.customShifts.list',
    (pd) =>
      pd.schedules.v3.customShifts
        .list('S1', {
          since: '2026-01-01T00:00:00Z',
          until: '2026-01-02T00:00:00Z',
          overflow: true,
        })
        .take(1),
    'GET /v3/schedules/{id}/custom_shifts',
    '/v3/schedules/S1/custom_shifts?since=2026-01-01T00:00:00Z&until=2026-01-02T00:00:00Z&overflow=true',
  ],
  [
    'schedules.v3.customShifts.get',
    (pd) => pd.schedules.v3.customShifts.get('S1', 'C1'),
    'GET /v3/schedules/{id}/custom_shifts/{custom_shift_id}',
    '/v3/schedules/S1/custom_shifts/C1',
  ],
  [
    'schedules.v3.customShifts.create',
    (pd) => pd.schedules.v3.customShifts.create('S1', newCustomShifts),
    'POST /v3/schedules/{id}/custom_shifts',
    '/v3/schedules/S1/custom_shifts',
    { custom_shifts: newCustomShifts },
  ],
  [
    'schedules.v3.customShifts.update',
    (pd) => pd.schedules.v3.customShifts.update('S1', 'C1', customShiftChange),
    'PUT /v3/schedules/{id}/custom_shifts/{custom_shift_id}',
    '/v3/schedules/S1/custom_shifts/C1',
    { custom_shift: customShiftChange },
  ],
  [
    'schedules.v3.customShifts.delete',
    (pd) => pd.schedules.v3.customShifts.delete('S1', 'C1'),
    'DELETE /v3/schedules/{id}/custom_shifts/{custom_shift_id}',
    '/v3/schedules/S1/custom_shifts/C1',
  ],
  [
    'schedules.v3.overrides.list',
    (pd) =>
      pd.schedules.v3.overrides
        .list('S1', {
          since: '2026-01-01T00:00:00Z',
          until: '2026-01-02T00:00:00Z',
          overflow: true,
        })
        .take(1),
    'GET /v3/schedules/{id}/overrides',
    '/v3/schedules/S1/overrides?since=2026-01-01T00:00:00Z&until=2026-01-02T00:00:00Z&overflow=true',
  ],
  [
    'schedules.v3.overrides.get',
    (pd) => pd.schedules.v3.overrides.get('S1', 'O1'),
    'GET /v3/schedules/{id}/overrides/{override_id}',
    '/v3/schedules/S1/overrides/O1',
  ],
  [
    'schedules.v3.overrides.create',
    (pd) => pd.schedules.v3.overrides.create('S1', newScheduleV3Overrides),
    'POST /v3/schedules/{id}/overrides',
    '/v3/schedules/S1/overrides',
    { overrides: newScheduleV3Overrides },
  ],
  [
    'schedules.v3.overrides.update',
    (pd) => pd.schedules.v3.overrides.update('S1', 'O1', scheduleV3OverrideChange),
    'PUT /v3/schedules/{id}/overrides/{override_id}',
    '/v3/schedules/S1/overrides/O1',
    { override: scheduleV3OverrideChange },
  ],
  [
    'schedules.v3.overrides.delete',
    (pd) => pd.schedules.v3.overrides.delete('S1', 'O1'),
    'DELETE /v3/schedules/{id}/overrides/{override_id}',
    '/v3/schedules/S1/overrides/O1',
  ],
];

import type { Tool } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';
import { createCustomShifts } from './create-custom-shifts.ts';
import { createRotation } from './create-rotation.ts';
import { createRotationEvent } from './create-rotation-event.ts';
import { createSchedule } from './create-schedule.ts';
import { createScheduleOverride } from './create-schedule-override.ts';
import { deleteCustomShift } from './delete-custom-shift.ts';
import { deleteRotation } from './delete-rotation.ts';
import { deleteRotationEvent } from './delete-rotation-event.ts';
import { deleteSchedule } from './delete-schedule.ts';
import { deleteScheduleOverride } from './delete-schedule-override.ts';
import { getRotation } from './get-rotation.ts';
import { getSchedule } from './get-schedule.ts';
import { listCustomShifts } from './list-custom-shifts.ts';
import { listRotations } from './list-rotations.ts';
import { listScheduleOverrides } from './list-schedule-overrides.ts';
import { listSchedules } from './list-schedules.ts';
import { listUsersOncall } from './list-users-oncall.ts';
import { updateCustomShift } from './update-custom-shift.ts';
import { updateRotationEvent } from './update-rotation-event.ts';
import { updateSchedule } from './update-schedule.ts';
import { updateScheduleOverride } from './update-schedule-override.ts';

/** Tools for schedules. */
export const scheduleTools: readonly Tool<Deps>[] = [
  listSchedules,
  getSchedule,
  listUsersOncall,
  createScheduleOverride,
  listScheduleOverrides,
  updateScheduleOverride,
  deleteScheduleOverride,
  createSchedule,
  updateSchedule,
  deleteSchedule,
  listRotations,
  getRotation,
  createRotation,
  deleteRotation,
  createRotationEvent,
  updateRotationEvent,
  deleteRotationEvent,
  listCustomShifts,
  createCustomShifts,
  updateCustomShift,
  deleteCustomShift,
];

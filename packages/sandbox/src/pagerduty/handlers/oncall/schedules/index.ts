import type { Handler, Handlers } from '../../../request/context.ts';
import { invalid } from '../../../request/refusals.ts';
import { find } from '../../find.ts';
import { createOverrides, deleteOverride } from './overrides.ts';
import { customShifts, deleteRotation, events, overridesV3, rotations } from './parts-v3.ts';
import { schedulesV3 } from './schedules-v3.ts';

/** Refused as long as an escalation policy uses it. */
const deleteSchedule: Handler = ({ path }, { account }) => {
  const { id } = find(account.schedules, path['id']);
  const isUsed = [...account.policies.values()].some(({ rules }) =>
    rules.some(({ targets }) => targets.some((target) => target.id === id)),
  );
  if (isUsed) throw invalid('The schedule is used by an escalation policy');
  account.schedules.delete(id);
  return { status: 204 };
};

export const scheduleHandlers: Handlers = {
  'DELETE /schedules/{id}': deleteSchedule,
  'POST /schedules/{id}/overrides': createOverrides,
  'DELETE /schedules/{id}/overrides/{override_id}': deleteOverride,
  'GET /v3/schedules': schedulesV3.list,
  'POST /v3/schedules': schedulesV3.create,
  'GET /v3/schedules/{id}': schedulesV3.get,
  'PUT /v3/schedules/{id}': schedulesV3.update,
  'DELETE /v3/schedules/{id}': schedulesV3.remove,
  'GET /v3/schedules/{id}/rotations': rotations.list,
  'POST /v3/schedules/{id}/rotations': rotations.create,
  'GET /v3/schedules/{id}/rotations/{rotation_id}': rotations.get,
  'DELETE /v3/schedules/{id}/rotations/{rotation_id}': deleteRotation,
  'GET /v3/schedules/{id}/rotations/{rotation_id}/events': events.list,
  'POST /v3/schedules/{id}/rotations/{rotation_id}/events': events.create,
  'GET /v3/schedules/{id}/rotations/{rotation_id}/events/{event_id}': events.get,
  'PUT /v3/schedules/{id}/rotations/{rotation_id}/events/{event_id}': events.update,
  'DELETE /v3/schedules/{id}/rotations/{rotation_id}/events/{event_id}': events.remove,
  'GET /v3/schedules/{id}/custom_shifts': customShifts.list,
  'POST /v3/schedules/{id}/custom_shifts': customShifts.create,
  'GET /v3/schedules/{id}/custom_shifts/{custom_shift_id}': customShifts.get,
  'PUT /v3/schedules/{id}/custom_shifts/{custom_shift_id}': customShifts.update,
  'DELETE /v3/schedules/{id}/custom_shifts/{custom_shift_id}': customShifts.remove,
  'GET /v3/schedules/{id}/overrides': overridesV3.list,
  'POST /v3/schedules/{id}/overrides': overridesV3.create,
  'GET /v3/schedules/{id}/overrides/{override_id}': overridesV3.get,
  'PUT /v3/schedules/{id}/overrides/{override_id}': overridesV3.update,
  'DELETE /v3/schedules/{id}/overrides/{override_id}': overridesV3.remove,
};

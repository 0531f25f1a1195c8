import { ApiError, type PagerDuty } from 'pagerduty-sdk';
import type { FoundSchedule } from './find-schedule.ts';

/** Which kind a schedule is of; throws where there is none of that id. */
export async function kindOf(
  { schedules }: PagerDuty,
  id: string,
  signal: AbortSignal,
): Promise<FoundSchedule['kind']> {
  try {
    await schedules.get(id, {}, { signal });
    return 'layer_based';
  } catch (error) {
    const isOther = error instanceof ApiError && (error.status === 400 || error.status === 404);
    if (!isOther) throw error;
    await schedules.v3.get(id, {}, { signal });
    return 'shift_based';
  }
}

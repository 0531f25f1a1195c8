import { ToolError } from 'mcp-kit';
import { ApiError, type PagerDuty } from 'pagerduty-sdk';
import { kindOf } from './schedule-kind.ts';

/** A call for a schedule of shifts. */
interface ShiftCall<T> {
  readonly pagerduty: PagerDuty;
  readonly scheduleId: string;
  readonly signal: AbortSignal;
  /** What to do where the schedule is made of layers. */
  readonly instead: string;
  send(): Promise<T>;
}

/** What a call answers; where it is refused since the schedule is made of layers, that is the error. */
export async function forShifts<T>(call: ShiftCall<T>): Promise<T> {
  try {
    return await call.send();
  } catch (error) {
    const { pagerduty, scheduleId, signal, instead } = call;
    const isRefused = error instanceof ApiError && error.status === 400;
    if (!isRefused || (await kindOf(pagerduty, scheduleId, signal)) === 'shift_based') throw error;
    throw new ToolError({
      code: 'NOT_SUPPORTED',
      message: 'This schedule is made of layers, and has no rotations and shifts',
      hint: instead,
    });
  }
}

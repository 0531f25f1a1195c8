import { InvalidRequestError } from '../errors.ts';

/** How long and how often a call is tried. */
export interface Limits {
  readonly timeoutMs?: number | undefined;
  readonly deadlineMs?: number | undefined;
  readonly retries?: number | undefined;
}

/** Timers hold no more; a longer one would fire at once. */
const maxTimerMs = 2_147_483_647;

/** The limits themselves, or an {@link InvalidRequestError} that names the malformed one. */
export function checkLimits<T extends Limits>(limits: T): T {
  for (const name of ['timeoutMs', 'deadlineMs'] as const) {
    const value = limits[name];
    if (value !== undefined && !(value > 0 && value <= maxTimerMs)) {
      throw new InvalidRequestError(`${name} must be above 0 and at most ${maxTimerMs}`);
    }
  }
  const { retries } = limits;
  if (retries !== undefined && !(Number.isInteger(retries) && retries >= 0)) {
    throw new InvalidRequestError('retries must be a whole number, 0 for none');
  }
  return limits;
}

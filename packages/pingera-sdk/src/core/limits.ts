import { PingeraInvalidRequestError } from '../errors.ts';

/** Timers of all runtimes overflow past this. */
const maxDurationMs = 2_147_483_647;

/** The duration itself, or a {@link PingeraInvalidRequestError} that names it. */
export function checkDuration(name: string, valueMs: number): number {
  if (valueMs > 0 && valueMs <= maxDurationMs) return valueMs;
  throw new PingeraInvalidRequestError(
    `${name} must be a number of milliseconds above 0 and at most ${maxDurationMs}`,
  );
}

/** The whole number from `min` to `max` itself, or a {@link PingeraInvalidRequestError}. */
export function checkWhole(name: string, value: number, min: number, max: number): number {
  if (Number.isSafeInteger(value) && value >= min && value <= max) return value;
  const range = max === Number.POSITIVE_INFINITY ? `from ${min}` : `from ${min} to ${max}`;
  throw new PingeraInvalidRequestError(`${name} must be a whole number ${range}`);
}

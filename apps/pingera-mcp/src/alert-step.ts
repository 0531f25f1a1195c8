import { type Answer, one, ToolError } from 'mcp-kit';
import type { Alert, Pingera } from 'pingera-sdk';
import { outcomeOf } from './refusal.ts';

/** A step in the life of an alert: its state afterwards, and the states it can be taken from. */
interface AlertStep {
  readonly to: 'acknowledged' | 'resolved';
  readonly from: readonly string[];
  take(): Promise<Alert>;
}

/** Takes the step; where the API refuses it, the alert's state says whether there was none to take. */
export async function takeStep(
  { alerts }: Pingera,
  alertId: string,
  { to, from, take }: AlertStep,
  signal: AbortSignal,
): Promise<Answer<Alert>> {
  const outcome = await outcomeOf(take());
  if ('value' in outcome) return one(outcome.value, `Alert ${alertId} is ${to}`);
  const alert = await alerts.get(alertId, { signal });
  const { status = 'in no known state' } = alert;
  if (status === to) {
    return one(alert, `Alert ${alertId} was ${to} already; nothing was changed`);
  }
  if (from.includes(status)) throw outcome.refusal;
  throw new ToolError({
    code: 'CONFLICT',
    message: `Alert ${alertId} is ${status}, so that it cannot be ${to}`,
    hint: 'Nothing was changed. See list_alerts with status active for those that are open.',
  });
}

import { InputError } from 'mcp-kit';
import type { AlertPayload, TriggerEvent } from 'pagerduty-sdk';

/** What is asked to be sent. */
type Asked = { readonly [F in keyof AlertPayload]?: AlertPayload[F] | undefined } & {
  readonly event_action: 'trigger' | 'acknowledge' | 'resolve';
  readonly dedup_key?: string | undefined;
  readonly links?: TriggerEvent['links'];
};

/** An event that has all that its action needs. */
type AlertEvent =
  | { readonly action: 'trigger'; readonly trigger: TriggerEvent }
  | {
      readonly action: 'acknowledge' | 'resolve';
      readonly dedupKey: string;
      /** What was given besides, which only a trigger can say. */
      readonly ignored: readonly string[];
    };

export function readAlertEvent({ event_action: action, dedup_key, ...asked }: Asked): AlertEvent {
  if (action === 'trigger') return { action, trigger: readTrigger(asked, dedup_key) };
  if (dedup_key === undefined) {
    throw new InputError(
      `dedup_key is needed to ${action} an alert`,
      'It is in the answer to the trigger, and is the alert_key of the alert.',
    );
  }
  const given = Object.entries(asked).filter(([, value]) => value !== undefined);
  return { action, dedupKey: dedup_key, ignored: given.map(([name]) => name) };
}

function readTrigger(
  { links, summary, source, severity, ...rest }: Omit<Asked, 'event_action' | 'dedup_key'>,
  dedup_key: string | undefined,
): TriggerEvent {
  if (summary === undefined || source === undefined || severity === undefined) {
    const needed = Object.entries({ summary, source, severity });
    const missing = needed.filter(([, value]) => value === undefined).map(([name]) => name);
    throw new InputError(`A trigger needs ${missing.join(', ')}`, 'Say what is wrong, and where.');
  }
  return { payload: { summary, source, severity, ...rest }, dedup_key, links };
}

import type { Finding } from 'mcp-kit';
import { UsageError } from 'mcp-kit';
import { readRoutingKey } from '../events/read-routing-key.ts';

/** The shape of the integration key; whether PagerDuty knows it, only an event would tell. */
export function checkRoutingKey(routingKey: string): Finding {
  try {
    readRoutingKey(routingKey);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return {
      status: 'fail',
      finding: 'not the 32 letters and digits of an integration key',
      advice:
        'Copy it from the integration of the service, under Integrations > Events API V2: the server does not start with this one.',
    };
  }
  const finding = '32 letters and digits, as it should; only an event would tell whether it works';
  return { status: 'ok', finding };
}

import { InputError } from 'mcp-kit';
import { hosts, PagerDutyEvents, type PagerDutyEventsOptions } from 'pagerduty-sdk';

/** The Events API for an integration: that of the key, or the server's own where none is given. */
export type EventSender = (routingKey: string | undefined) => PagerDutyEvents;

/** How events are sent, and the integration of the server for those who may use it. */
interface Sending extends Omit<PagerDutyEventsOptions, 'routingKey'> {
  readonly routingKey?: string | undefined;
}

/** Sends nothing, and makes no client before it is asked for one. */
export function createEventSender({
  routingKey,
  region,
  baseUrl,
  ...options
}: Sending): EventSender {
  return (given) => {
    const key = given ?? routingKey;
    if (key === undefined) {
      throw new InputError(
        'No routing_key is given, and this server has none for you',
        'Give the integration key of a service, or have PAGERDUTY_ROUTING_KEY set.',
      );
    }
    return new PagerDutyEvents({ ...options, ...hostOf(region, baseUrl), routingKey: key });
  };
}

/** Beside a known host of the REST API stands that of its events; any other serves both. */
function hostOf(
  region: PagerDutyEventsOptions['region'],
  baseUrl: string | undefined,
): Pick<PagerDutyEventsOptions, 'region' | 'baseUrl'> {
  if (baseUrl === undefined) return { region };
  const { origin } = new URL(baseUrl);
  if (origin === hosts.us) return { region: 'us' };
  return origin === hosts.eu ? { region: 'eu' } : { baseUrl };
}

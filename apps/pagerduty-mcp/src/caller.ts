import { type Caller, UsageError } from 'mcp-kit';
import { InvalidRequestError, PagerDuty, type PagerDutyOptions } from 'pagerduty-sdk';
import { readCredential } from './credential.ts';
import { CurrentUser } from './current-user.ts';
import type { Deps } from './deps.ts';
import { createEventSender } from './events/create-event-sender.ts';
import { Sightings } from './incident-context/sightings.ts';
import { createNameBook } from './names.ts';

/** How the API is reached, whoever calls. */
export interface Reach extends Omit<PagerDutyOptions, 'token' | 'bearer' | 'auth' | 'from'> {
  /** Names the user for keys that belong to none. */
  readonly userEmail: string | undefined;
  /** Key of the integration that events go to unless told. */
  readonly routingKey?: string | undefined;
}

/** What the tools may reach with one credential; a malformed one is a {@link UsageError}. */
export function createCaller(
  credential: string,
  principal: string,
  { userEmail, routingKey, ...options }: Reach,
): Caller<Deps> {
  const currentUser: CurrentUser = new CurrentUser(() => pagerduty, userEmail);
  const from = async () => (await currentUser.profile()).email || undefined;
  const pagerduty = createClient({ ...options, ...readCredential(credential), from });
  const names = createNameBook(() => pagerduty, currentUser);
  const events = createEventSender({ ...sendingOf(options), routingKey });
  return {
    deps: { pagerduty, currentUser, names, events, sightings: new Sightings() },
    context: currentUser,
    names,
    principal,
  };
}

/** What the client of events shares with that of the REST API. */
function sendingOf({ region, baseUrl, fetch, timeoutMs, deadlineMs, retries }: PagerDutyOptions) {
  return { region, baseUrl, fetch, timeoutMs, deadlineMs, retries };
}

function createClient(options: PagerDutyOptions): PagerDuty {
  try {
    return new PagerDuty(options);
  } catch (error) {
    if (error instanceof InvalidRequestError) throw new UsageError(error.message);
    throw error;
  }
}

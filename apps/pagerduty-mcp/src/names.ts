import { InputError, invalidIdCode, type NameBook, ToolError } from 'mcp-kit';
import {
  AmbiguousNameError,
  ApiError,
  type NamedKind,
  NotFoundByNameError,
  type PagerDuty,
  resolve,
  TooManyRowsError,
} from 'pagerduty-sdk';
import type { CurrentUser } from './current-user.ts';
import { looksLikeId } from './ids/looks-like-id.ts';

const kinds: ReadonlyMap<string, NamedKind> = new Map(
  (
    [
      'business_service',
      'escalation_policy',
      'incident_workflow',
      'priority',
      'schedule',
      'service',
      'team',
      'user',
    ] as const
  ).map((kind) => [kind, kind]),
);

/** Looks things up by their names; `me` is the user of the credential. */
export function createNameBook(client: () => PagerDuty, currentUser: CurrentUser): NameBook {
  return {
    async idOf(resource, idOrName, signal) {
      const wanted = idOrName.trim();
      if (resource === 'user' && wanted === 'me') return (await currentUser.profile()).id;
      if (resource === 'incident') return incidentId(client(), wanted, signal);
      const kind = kinds.get(resource);
      if (kind === undefined) throw new Error(`There is no kind ${resource} with names`);
      if (looksLikeId(wanted)) return wanted;
      try {
        return (await resolve(client(), kind, wanted, { signal })).id;
      } catch (error) {
        const isName = error instanceof NotFoundByNameError;
        if (kind === 'schedule' && (isName || isOtherKind(error))) {
          const shiftBased = await findShiftBased(client(), wanted, signal);
          if (shiftBased !== undefined) return shiftBased;
        }
        throw told(error, resource);
      }
    },
  };
}

/** An incident's number is looked up: the API takes it where one incident is read, and not below. */
async function incidentId(
  { incidents }: PagerDuty,
  wanted: string,
  signal: AbortSignal,
): Promise<string> {
  if (/^\d{1,12}$/.test(wanted)) return (await incidents.get(wanted, {}, { signal })).id ?? wanted;
  if (/^[\w-]{1,64}$/.test(wanted)) return wanted;
  throw new InputError(
    `${JSON.stringify(wanted.slice(0, 80))} is not the id of any incident`,
    'Give the id or the number of an incident.',
    invalidIdCode('incident'),
  );
}

/** The id of a schedule of shifts is refused where one of layers is read. */
function isOtherKind(error: unknown): boolean {
  return error instanceof ApiError && error.status === 400;
}

/** Schedules of shifts are in a list of their own; the id of the one that has the name. */
async function findShiftBased(
  { schedules }: PagerDuty,
  wanted: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  if (/^[A-Z\d]{6,26}$/.test(wanted)) {
    const [byId] = await Promise.allSettled([schedules.v3.get(wanted, {}, { signal })]);
    signal.throwIfAborted();
    if (byId.status === 'fulfilled') return wanted;
  }
  const found = await schedules.v3.list({ query: wanted }, { signal }).take(100);
  const isWanted = (name: string) => name.toLowerCase() === wanted.toLowerCase();
  const whole = found.find(({ id, summary }) => id === wanted || isWanted(summary));
  return whole?.id ?? (found.length === 1 ? found[0]?.id : undefined);
}

function told(error: unknown, resource: string): unknown {
  if (error instanceof NotFoundByNameError) {
    const noun = resource.replaceAll('_', ' ');
    const hint = `Give the id or the name of a ${noun} that exists.`;
    return new InputError(error.message, hint, invalidIdCode(resource));
  }
  if (error instanceof AmbiguousNameError) {
    const hint = 'Ask the user which one is meant, and give its id.';
    return new InputError(error.message, hint, invalidIdCode(resource));
  }
  if (error instanceof TooManyRowsError) {
    const hint = 'Give the id.';
    return new ToolError({ code: 'TOO_LARGE', message: error.message, hint });
  }
  return error;
}

import type { Call } from 'mcp-kit';
import {
  ApiError,
  type Incident,
  type IncidentBulkResult,
  type IncidentChange,
  type PagerDuty,
} from 'pagerduty-sdk';

/** How the change of one incident went. */
interface Result extends IncidentBulkResult {
  /** Whether it was so before, and was left alone. */
  readonly already?: boolean;
}

/** Incidents that are tried alone at once. */
const atOnce = 8;

/**
 * Makes one change to many incidents, one result each, in the order of the ids. PagerDuty takes a
 * call as a whole or not at all, so each incident of a call that it refused is tried alone.
 */
export async function changeMany(
  pagerduty: PagerDuty,
  incidentIds: readonly string[],
  change: IncidentChange,
  { signal, progress }: Pick<Call, 'signal' | 'progress'>,
): Promise<readonly Result[]> {
  const changes = incidentIds.map((id) => ({ id, ...change }));
  const sent = await pagerduty.incidents.updateMany(changes, { signal });
  const results: Result[] = [];
  for (let start = 0; start < sent.length; start += atOnce) {
    await progress(results.length, sent.length, 'Change the incidents');
    const turn = sent.slice(start, start + atOnce);
    results.push(
      ...(await Promise.all(
        turn.map((each) =>
          isRefused(each) ? changeAlone(pagerduty, each.id, change, signal) : each,
        ),
      )),
    );
  }
  await progress(sent.length, sent.length, 'Changed the incidents');
  return results;
}

/** Whether nothing was done; after a lost answer it may have been, and is not tried again. */
function isRefused({ error }: IncidentBulkResult): boolean {
  return error instanceof ApiError && error.status < 500;
}

/** The same for one, unless it is so already. */
async function changeAlone(
  pagerduty: PagerDuty,
  id: string,
  change: IncidentChange,
  signal: AbortSignal,
): Promise<Result> {
  const [before] = await Promise.allSettled([pagerduty.incidents.get(id, {}, { signal })]);
  signal.throwIfAborted();
  if (before.status === 'rejected') return { id, incident: undefined, error: before.reason };
  if (isDone(before.value, change)) {
    return { id, incident: before.value, error: undefined, already: true };
  }
  const update = pagerduty.incidents.update(before.value.id ?? id, change, { signal });
  const [after] = await Promise.allSettled([update]);
  signal.throwIfAborted();
  return after.status === 'fulfilled'
    ? { id, incident: after.value, error: undefined }
    : { id, incident: undefined, error: after.reason };
}

/** A change of nothing but the status, which the incident has. */
function isDone({ status }: Incident, change: IncidentChange): boolean {
  const others = Object.entries(change).filter(
    ([name, value]) => name !== 'status' && name !== 'resolution' && value !== undefined,
  );
  return change.status !== undefined && status === change.status && others.length === 0;
}

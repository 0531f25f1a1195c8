import type { Api } from '../core/api.ts';
import type { BodyOf, ItemOf, RequestOptions } from '../core/types.ts';
import { unwrap } from '../core/unwrap.ts';
import { InvalidRequestError } from '../errors.ts';

type Row = BodyOf<'PUT /incidents'>['incidents'][number];

/** The id of an incident and the fields of it that are changed. */
export type IncidentBulkChange = Omit<Row, 'type'>;

/** How the change of one incident went. */
export interface IncidentBulkResult {
  readonly id: string;
  /** `undefined` where it was not changed, or the answer leaves it out. */
  readonly incident: ItemOf<'GET /incidents'> | undefined;
  /** `undefined` where the change was made. */
  readonly error: unknown;
}

/** More in one call is a 413. */
const mostPerCall = 250;

/** Changes incidents, call by call; an abort ends it, and is the error of those that are left. */
export async function updateIncidents(
  api: Api,
  changes: readonly IncidentBulkChange[],
  options: RequestOptions,
): Promise<readonly IncidentBulkResult[]> {
  const results: IncidentBulkResult[] = [];
  for (let start = 0; start < changes.length; start += mostPerCall) {
    const batch = changes.slice(start, start + mostPerCall);
    results.push(...(await updateBatch(api, batch, options)));
  }
  return results;
}

async function updateBatch(
  api: Api,
  batch: readonly IncidentBulkChange[],
  options: RequestOptions,
): Promise<readonly IncidentBulkResult[]> {
  const type = 'incident_reference';
  const incidents = batch.map((change) => ({ ...change, type }) as const);
  try {
    const body = await api.request('PUT /incidents', { body: { incidents }, ...options });
    const rows = unwrap('PUT /incidents', body, 'incidents');
    const changed = new Map(rows.map((incident) => [incident.id, incident]));
    return batch.map(({ id }) => ({ id, incident: changed.get(id), error: undefined }));
  } catch (error) {
    if (error instanceof InvalidRequestError) throw error;
    return batch.map(({ id }) => ({ id, incident: undefined, error }));
  }
}

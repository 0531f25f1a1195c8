import type { Served } from './serve.ts';

/** The newest incident of a status: its id, and what the list shows of it. */
export async function newestIncident({ call }: Pick<Served, 'call'>, status: string) {
  const { rows } = await call('list_incidents', {
    ...{ current_user_context: false, statuses: [status], limit: 1 },
  });
  const [incident] = rows;
  if (incident === undefined) throw new Error(`The account has no ${status} incident`);
  return { incident_id: String(incident['id']), incident };
}

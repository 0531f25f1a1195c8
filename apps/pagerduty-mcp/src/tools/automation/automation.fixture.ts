import type { Served } from '../../testing/serve.ts';

/** The id of the thing of that name in what a list tool answers. */
export async function idNamed({ call }: Served, tool: string, name: string): Promise<string> {
  const { rows } = await call(tool, { limit: 100 });
  const found = rows.find((row) => row['name'] === name);
  if (found === undefined) throw new Error(`${tool} has no ${name}`);
  return String(found['id']);
}

/** The id of the newest incident of a status. */
export async function newestIncident({ call }: Served, status: string): Promise<string> {
  const filter = { current_user_context: false, statuses: [status], limit: 1 };
  const { rows } = await call('list_incidents', filter);
  return String(rows[0]?.['id']);
}

/** The id of a service. */
export async function serviceNamed({ call }: Served, name: string): Promise<string> {
  const { rows } = await call('list_services', { current_user_context: false, limit: 100 });
  return String(rows.find((row) => row['name'] === name)?.['id']);
}

/** What was sent that changes something. */
export function changes({ sent }: Served): readonly string[] {
  return sent.filter((line) => !line.startsWith('GET '));
}

/** Where the rules of an orchestration stand that has some. */
export async function shopRules(served: Served, path = 'router') {
  const orchestration_id = await idNamed(served, 'list_event_orchestrations', 'Shop Events');
  return { path, orchestration_id };
}

/** The rules of the first set, as a tool shows them. */
export function rulesIn(rows: readonly Readonly<Record<string, unknown>>[]) {
  const sets: unknown = rows[0]?.['sets'];
  if (!Array.isArray(sets)) throw new Error('There are no sets');
  return sets[0].rules;
}

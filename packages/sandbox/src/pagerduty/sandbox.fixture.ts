import { createPagerDutySandbox } from './index.ts';

/** A Friday, 09:30 in New York. */
export const NOW = Date.parse('2026-11-20T14:30:00Z');

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

interface Ask {
  readonly key?: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** A sandbox whose clock stands still until a test moves it, and short ways to ask it. */
export function openSandbox(seed = 1) {
  const clock = { now: NOW };
  const sandbox = createPagerDutySandbox({ seed, now: () => clock.now });
  const send = async (operation: string, ask: Ask = {}): Promise<Answer> => {
    const [method = '', path = ''] = operation.split(' ');
    const response = await sandbox.fetch(`https://api.pagerduty.com${path}`, {
      method,
      headers: {
        Authorization: `Token token=${ask.key ?? sandbox.keys.user}`,
        'Content-Type': 'application/json',
        ...ask.headers,
      },
      ...(ask.body === undefined ? {} : { body: JSON.stringify(ask.body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text === '' ? undefined : JSON.parse(text),
    };
  };
  const get = async (path: string, key?: string) =>
    (await send(`GET ${path}`, key === undefined ? {} : { key })).body;
  /** The rows of a list, whatever it is called. */
  const list = async (path: string, key?: string): Promise<readonly unknown[]> => {
    const body = await get(path, key);
    const rows = Object.values(body ?? {}).find(Array.isArray);
    if (rows === undefined) throw new Error(`${path} has no rows: ${JSON.stringify(body)}`);
    return rows;
  };
  /** The id of the entity in a list that has the name. */
  const idOf = async (kind: string, name: string) => {
    const rows = await list(`/${kind}?limit=100`);
    return text(
      rows.find((row) => at(row, 'name') === name),
      'id',
    );
  };
  /** The open incident of a service. */
  const openIncident = async (service: string) => {
    const query = 'statuses[]=triggered&statuses[]=acknowledged';
    const rows = await list(`/incidents?${query}`);
    return text(
      rows.find((row) => at(row, 'service.summary') === service),
      'id',
    );
  };
  return { sandbox, clock, send, get, list, idOf, openIncident };
}

/** What stands at a dotted path, such as `service.id` or `alerts.0.id`. */
export function at(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((inner, name) => new Map(Object.entries(inner ?? {})).get(name), value);
}

/** The text at a dotted path; throws when there is none. */
export function text(value: unknown, path: string): string {
  const found = at(value, path);
  if (typeof found === 'string') return found;
  throw new Error(`There is no text at ${path} of ${JSON.stringify(value)}`);
}

/** What stands at a path of each row. */
export function column(rows: readonly unknown[], path: string): unknown[] {
  return rows.map((row) => at(row, path));
}

import { PagerDuty } from '../client.ts';
import type { Paginated } from './pagination.ts';

/** Rows of a list, and the order the API gives them in. */
export interface History {
  readonly count: number;
  readonly order: 'asc' | 'desc' | 'none';
  readonly query?: Readonly<Record<string, unknown>>;
  readonly perSecond?: number;
  /** Whether `since` and `until` leave out rows of that very second. */
  readonly isOpen?: boolean;
  readonly startMs?: number;
  readonly gapMs?: number;
  /** Times of further rows, after the others. */
  readonly extraMs?: readonly number[];
}

type Asked = Readonly<Record<string, string | undefined>>;

const fields: Readonly<Record<string, readonly [list: string, time: string]>> = {
  'GET /log_entries': ['log_entries', 'created_at'],
  'GET /incidents': ['incidents', 'created_at'],
  'GET /change_events': ['change_events', 'timestamp'],
  'GET /notifications': ['notifications', 'started_at'],
  'GET /services': ['services', 'created_at'],
  'GET /oncalls': ['oncalls', 'start'],
};

/** A list with the cap, `since` and `until` of the real one. */
export function serveHistory(key: string, history: History) {
  const [name = '', time = ''] = fields[key] ?? [];
  const rows = makeRows(time, history);
  const asked: Asked[] = [];
  /** The rows of each window that was asked for. */
  const windows = new Map<string, typeof rows>();
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const query: Asked = Object.fromEntries(new URL(new Request(input, init).url).searchParams);
    asked.push(query);
    const offset = Number(query['offset']);
    const limit = Number(query['limit']);
    if (offset + limit > 10_000) return Response.json({}, { status: 400 });
    const window = `${query['since']} ${query['until']} ${query['date_range']}`;
    const found =
      windows.get(window) ??
      rows.filter((row) => isWithin(Date.parse(String(row[time])), query, history));
    windows.set(window, found);
    const more = offset + limit < found.length;
    return Response.json({ [name]: found.slice(offset, offset + limit), offset, limit, more });
  };
  const pagerduty = new PagerDuty({ token: 'u+SecretKeyOfAUser20', retries: 0, fetch });
  const list: Paginated<unknown> = pagerduty.paginateAny(key, { query: history.query });
  return { list, rows, asked, windows };
}

function makeRows(time: string, history: History): Record<string, string>[] {
  const { count, order, perSecond = 1, startMs = Date.now() - 30_000_000, gapMs = 1_000 } = history;
  const base = Math.floor(startMs / 1_000) * 1_000;
  const timesMs = Array.from({ length: count }, (_, index) => {
    const second = Math.floor(index / perSecond);
    return base + (order === 'none' ? (second * 7_919) % count : second) * gapMs;
  });
  const rows = [...timesMs, ...(history.extraMs ?? [])].map((ms, index) => ({
    id: `R${index}`,
    [time]: new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z'),
  }));
  return order === 'desc' ? rows.reverse() : rows;
}

function isWithin(ms: number, { since, until, date_range }: Asked, { isOpen }: History): boolean {
  if (date_range === 'all') return true;
  const sinceMs = since === undefined ? Number.NEGATIVE_INFINITY : Date.parse(since);
  const untilMs = until === undefined ? Number.POSITIVE_INFINITY : Date.parse(until);
  return isOpen ? ms > sinceMs && ms < untilMs : ms >= sinceMs && ms <= untilMs;
}

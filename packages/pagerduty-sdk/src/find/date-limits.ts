/** What `since` and `until` of an operation are held to. */
export interface DateLimit {
  /** The limit as an error says it. */
  readonly words?: string | undefined;
  /** Days between the two that are refused when exceeded: months counted as the longest. */
  readonly maxDays?: number | undefined;
  /** Days between the two that are always taken: months counted as the shortest. */
  readonly safeDays?: number | undefined;
  /** Days that `since` may lie in the past. */
  readonly daysBack?: number | undefined;
  /** Days that `until` may lie in the future. */
  readonly daysAhead?: number | undefined;
  /** Whether an offset from UTC is refused. */
  readonly isUtc?: boolean | undefined;
}

const audit: DateLimit = {
  words: '31 days at most between since and until',
  maxDays: 31,
  safeDays: 31,
};
const changeEvents: DateLimit = { words: 'since and until in UTC only', isUtc: true };
const pausedReports: DateLimit = { words: 'a since of the last 6 months only', daysBack: 184 };

const limits: Readonly<Record<string, DateLimit>> = {
  'GET /incidents': {
    words: '6 months at most between since and until',
    maxDays: 184,
    safeDays: 180,
  },
  'GET /notifications': {
    words: 'less than 3 months between since and until',
    maxDays: 92,
    safeDays: 88,
  },
  'GET /oncalls': { words: 'an until of 90 days ahead at most', daysAhead: 90 },
  'GET /change_events': changeEvents,
  'GET /services/{id}/change_events': changeEvents,
  'GET /paused_incident_reports/alerts': pausedReports,
  'GET /paused_incident_reports/counts': pausedReports,
};

/** The limit of an operation; empty where the API states none. */
export function dateLimits(operation: string): DateLimit {
  if (operation.startsWith('GET ') && operation.endsWith('/audit/records')) return audit;
  return Object.hasOwn(limits, operation) ? (limits[operation] ?? {}) : {};
}

import type { Call } from 'mcp-kit';
import type { Pingera } from 'pingera-sdk';
import { bucketsOf } from '../digests/buckets.ts';
import { partsOf } from '../parts.ts';
import type { Diagnosis } from './diagnosis.ts';

const hourMs = 3_600_000;
/** Failures that regions are told from. */
const mostFailures = 10;
const mostPeriods = 10;
const mostAlerts = 5;
const mostOthers = 100;

/** Everything that tells why a check fails, asked for at once, but for the check itself. */
export async function readDiagnosis(
  { checks, alerts }: Pingera,
  check_id: string,
  call: Call,
): Promise<Omit<Diagnosis, 'check'>> {
  const { signal, warn } = call;
  const parts = partsOf(call);
  const uptime = (hours: number) => checks.uptime(check_id, { start_time: ago(hours) }, { signal });
  const [failures, latest, success, day, week, times, periods, fired, failing, lately] =
    await Promise.all([
      parts.rows(
        'its last failures',
        checks.results(check_id, { failed_only: true }, { signal }).take(mostFailures),
      ),
      parts.rows('its last run', checks.results(check_id, {}, { signal }).take(1)),
      parts.rows(
        'its last success',
        checks.allResults({ check_id, status: 'ok' }, { signal }).take(1),
      ),
      parts.get('its uptime of 24 hours', uptime(24)),
      parts.get('its uptime of 7 days', uptime(7 * 24)),
      parts.get(
        'its response times',
        checks.responseTimes(check_id, { start_date: ago(24) }, { signal }),
      ),
      parts.rows(
        'its status changes',
        checks.statusHistory(check_id, { signal }).take(mostPeriods),
      ),
      parts.rows('its alerts', alerts.list({ check_id }, { signal }).take(mostAlerts)),
      parts.rows(
        'other failing checks',
        checks.list({ status: ['failed', 'degraded', 'timeout'] }, { signal }).take(mostOthers),
      ),
      parts.rows(
        'failures in other regions',
        checks.allResults({ status: 'failed', start_date: ago(1) }, { signal }).take(mostOthers),
      ),
    ]);
  return {
    failures,
    latest: latest?.[0],
    success: success?.[0],
    uptime: { day, week },
    times: times === undefined ? [] : bucketsOf(times, warn),
    periods: periods ?? [],
    alerts: fired,
    failing: failing ?? [],
    lately: lately ?? [],
  };
}

function ago(hours: number): string {
  return new Date(Date.now() - hours * hourMs).toISOString();
}

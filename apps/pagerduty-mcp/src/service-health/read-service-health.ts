import type { Parts } from 'mcp-kit';
import type { Incident, PagerDuty, Service, ServiceMetrics } from 'pagerduty-sdk';
import { type NoisyTitle, noisiestTitles } from './noisiest-titles.ts';

const periodMs = 30 * 86_400_000;
/** What is read at most; a service with more is in trouble anyhow. */
const most = { open: 100, rows: 1000 };

/** How a service is and was; a part that could not be read is absent. */
export interface ServiceHealth {
  readonly service: Service;
  readonly open: readonly Incident[] | undefined;
  /** Metrics of the last 30 days, and of the 30 days before. */
  readonly current: ServiceMetrics | undefined;
  readonly previous: ServiceMetrics | undefined;
  readonly noisiest: readonly NoisyTitle[] | undefined;
}

/** Reads the parts of a service's health at once. */
export async function readServiceHealth(
  pagerduty: PagerDuty,
  { serviceId, now }: { readonly serviceId: string; readonly now: number },
  { parts, signal }: { readonly parts: Parts; readonly signal: AbortSignal },
): Promise<ServiceHealth> {
  const { analytics, incidents, services } = pagerduty;
  const service_ids = [serviceId];
  const filtersUntil = (end: number) => ({
    filters: {
      created_at_start: new Date(end - periodMs).toISOString(),
      created_at_end: new Date(end).toISOString(),
      service_ids,
    },
  });
  const metricsUntil = (end: number) =>
    analytics.incidentsByService(filtersUntil(end), { signal }).take(10);
  const openQuery = {
    statuses: ['triggered' as const, 'acknowledged' as const],
    ...{ service_ids, date_range: 'all' as const },
    sort_by: ['urgency:desc', 'created_at:desc'],
  };
  const [service, open, current, previous, rows] = await Promise.all([
    services.get(serviceId, {}, { signal }),
    parts.rows('open incidents', incidents.list(openQuery, { signal }).take(most.open)),
    parts.rows('metrics of the last 30 days', metricsUntil(now)),
    parts.rows('metrics of the 30 days before', metricsUntil(now - periodMs)),
    parts.rows(
      'the noisiest titles',
      analytics.raw.incidents(filtersUntil(now), { signal }).take(most.rows),
    ),
  ]);
  return {
    ...{ service, open },
    current: current && metricsOf(current, serviceId),
    previous: previous && metricsOf(previous, serviceId),
    noisiest: rows && noisiestTitles(rows),
  };
}

/** The row of the service; a service without incidents has none. */
function metricsOf(rows: readonly ServiceMetrics[], serviceId: string): ServiceMetrics {
  const found = rows.find(({ service_id }) => service_id === serviceId) ?? rows[0];
  return found ?? { total_incident_count: 0, total_interruptions: 0 };
}

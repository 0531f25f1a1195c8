import type { StatusPageUpdate } from 'pagerduty-sdk';
import { idOfValue, type PageBook } from './page-values.ts';

/** What an update is asked to say; what is left out is as it was. */
export interface AskedUpdate {
  readonly message?: string | undefined;
  readonly status?: string | undefined;
  readonly severity?: string | undefined;
  readonly services?: readonly { readonly service: string; readonly impact: string }[] | undefined;
  readonly notify_subscribers?: boolean | undefined;
  readonly next_update_minutes?: number | undefined;
}

/** The fields of an update that are asked for, in the words of the API. */
export function writeUpdate(book: PageBook, asked: AskedUpdate) {
  const { message, status, severity, services, notify_subscribers, next_update_minutes } = asked;
  return {
    type: 'status_page_post_update',
    message,
    status: status === undefined ? undefined : statusOf(book, status),
    severity: severity === undefined ? undefined : severityOf(book, severity),
    impacted_services: services === undefined ? undefined : impactedOf(book, services),
    update_frequency_ms:
      next_update_minutes === undefined ? undefined : next_update_minutes * 60_000,
    notify_subscribers,
  };
}

function statusOf(book: PageBook, wanted: string) {
  return { id: idOfValue(book.statuses, wanted, 'status'), type: 'status_page_status' };
}

function severityOf(book: PageBook, wanted: string) {
  return { id: idOfValue(book.severities, wanted, 'severity'), type: 'status_page_severity' };
}

function impactedOf(book: PageBook, services: NonNullable<AskedUpdate['services']>) {
  return services.map(({ service, impact }) => ({
    service: {
      id: idOfValue(book.services, service, 'services.service'),
      type: 'status_page_service',
    },
    impact: { id: idOfValue(book.impacts, impact, 'services.impact'), type: 'status_page_impact' },
  }));
}

/** The update that customers saw last. */
export function latestOf(
  updates: readonly StatusPageUpdate[] | undefined = [],
): StatusPageUpdate | undefined {
  const time = ({ reported_at }: StatusPageUpdate) => Date.parse(reported_at ?? '') || 0;
  return updates.reduce<StatusPageUpdate | undefined>(
    (latest, each) => (latest !== undefined && time(latest) > time(each) ? latest : each),
    undefined,
  );
}

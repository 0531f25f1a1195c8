import type { Alert } from '../account/incident.ts';
import type { ServiceName } from './services.ts';

/** A kind of trouble that a service has now and then. */
export interface Trouble {
  /** `{region}`, `{host}` and `{number}` are filled in. */
  readonly title: string;
  readonly severity: Alert['severity'];
  readonly component: string;
  readonly finding: string;
  readonly remedy: string;
}

/** How often each service has trouble, and which. */
export const catalogue: Readonly<
  Record<ServiceName, { readonly weight: number; readonly troubles: readonly Trouble[] }>
> = {
  checkout: {
    weight: 18,
    troubles: [
      {
        title: 'Checkout API: 5xx rate above {number} % in {region}',
        severity: 'critical',
        component: 'checkout-api',
        finding: 'Errors come from calls to the payment gateway.',
        remedy: 'Rolled back the last deploy.',
      },
      {
        title: 'Checkout API: p95 latency above {number}00 ms in {region}',
        severity: 'error',
        component: 'checkout-api',
        finding: 'Connection pool is exhausted on two pods.',
        remedy: 'Restarted the pods and raised the pool size.',
      },
    ],
  },
  gateway: {
    weight: 14,
    troubles: [
      {
        title: 'Payment Gateway: upstream timeouts above {number} %',
        severity: 'critical',
        component: 'payment-gateway',
        finding: 'The processor confirms slow responses on their side.',
        remedy: 'Moved traffic to the second processor.',
      },
      {
        title: 'Payment Gateway: card declines {number} % above baseline',
        severity: 'warning',
        component: 'payment-gateway',
        finding: 'Declines are limited to one issuer.',
        remedy: 'Issuer recovered.',
      },
    ],
  },
  orders: {
    weight: 12,
    troubles: [
      {
        title: 'Order Service: queue depth above {number}000',
        severity: 'error',
        component: 'order-worker',
        finding: 'One worker is stuck on a poisoned message.',
        remedy: 'Moved the message to the dead-letter queue.',
      },
      {
        title: 'Order Service: refund job failed on {host}',
        severity: 'warning',
        component: 'refund-job',
        finding: 'The ledger refused a duplicate refund id.',
        remedy: 'Re-ran the job with the duplicate left out.',
      },
    ],
  },
  storefront: {
    weight: 16,
    troubles: [
      {
        title: 'Web Storefront: synthetic check fails in {region}',
        severity: 'critical',
        component: 'storefront-web',
        finding: 'The page loads, but the product list stays empty.',
        remedy: 'Purged the CDN cache for the product list.',
      },
      {
        title: 'Web Storefront: CDN hit ratio below {number} %',
        severity: 'warning',
        component: 'cdn',
        finding: 'A new query parameter splits the cache.',
        remedy: 'Left the parameter out of the cache key.',
      },
    ],
  },
  search: {
    weight: 13,
    troubles: [
      {
        title: 'Search: index lag above {number} min on {host}',
        severity: 'warning',
        component: 'search-indexer',
        finding: 'Bulk import and reindex run at the same time.',
        remedy: 'Paused the import until the index caught up.',
      },
      {
        title: 'Search: slow queries above {number} per minute',
        severity: 'warning',
        component: 'search-api',
        finding: 'A wildcard query from the mobile app.',
        remedy: 'Blocked the query shape.',
      },
    ],
  },
  identity: {
    weight: 9,
    troubles: [
      {
        title: 'Identity: sign-in failures above {number} % in {region}',
        severity: 'critical',
        component: 'identity-api',
        finding: 'Session store fails over again and again.',
        remedy: 'Pinned the session store to one zone.',
      },
    ],
  },
  inventory: {
    weight: 10,
    troubles: [
      {
        title: 'Inventory Sync: warehouse feed is {number} min late',
        severity: 'error',
        component: 'inventory-sync',
        finding: 'The warehouse sends the file without its last lines.',
        remedy: 'Warehouse sent the file again.',
      },
    ],
  },
  pipeline: {
    weight: 8,
    troubles: [
      {
        title: 'Data Pipeline: nightly export failed on {host}',
        severity: 'warning',
        component: 'export-job',
        finding: 'Disk of the runner was full.',
        remedy: 'Cleared the disk and ran the export again.',
      },
    ],
  },
};

export const regions = ['us-east-1', 'us-west-2', 'eu-west-1'] as const;

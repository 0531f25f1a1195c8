import type { Priority, Service } from '../account/entities.ts';
import { HOUR, MINUTE } from '../time/duration.ts';
import type { People } from './people.ts';
import type { Plot } from './plot.ts';
import type { Services } from './services.ts';

/** Who and what the troubles of this moment are about. */
export interface Scene {
  readonly now: number;
  readonly people: People;
  readonly services: Services;
  readonly priorities: readonly Priority[];
}

/** What burns now: the checkout and what hangs on it, and two small fires. Oldest first. */
export function openPlots(scene: Scene): Plot[] {
  return [
    latePipeline(scene),
    laggingSearch(scene),
    failingCheckout(scene),
    thinOrders(scene),
    slowGateway(scene),
  ];
}

function failingCheckout({ now, people, services, priorities }: Scene): Plot {
  const [p1 = null] = priorities;
  const title = 'Checkout API: 5xx rate above 20 % in us-east-1';
  return {
    ...calm(services.checkout, now - 18 * MINUTE),
    title,
    priority: p1,
    details: {
      component: 'checkout-api',
      error: 'upstream payment-gateway timed out after 2000 ms',
      error_rate: '23.4 %',
      runbook: 'https://wiki.acme-outdoor.example/runbooks/checkout-api',
    },
    alerts: [
      {
        title,
        severity: 'critical',
        after: 0,
        details: { error_rate: '23.4 %', region: 'us-east-1', version: 'build 412' },
      },
      {
        title: 'Checkout API: 5xx rate above 20 % in us-west-2',
        severity: 'critical',
        after: 3 * MINUTE,
        details: { error_rate: '21.9 %', region: 'us-west-2', version: 'build 412' },
      },
      {
        title: 'Checkout API: p95 latency above 2000 ms',
        severity: 'error',
        after: 5 * MINUTE,
        details: { p95_ms: 2148, region: 'us-east-1', timeout: 'payment-gateway' },
      },
    ],
    repeatMs: 2 * MINUTE,
    notes: [
      {
        after: 9 * MINUTE,
        userId: people.marcus.id,
        content: 'All failing calls time out at the payment gateway after 2 s.',
      },
      {
        after: 14 * MINUTE,
        userId: people.priya.id,
        content:
          'Build 412, out just before the first error, cut the gateway timeout from 10 s to 2 s.',
      },
    ],
  };
}

function slowGateway({ now, services, priorities }: Scene): Plot {
  const [, p2 = null] = priorities;
  const title = 'Payment Gateway: upstream timeouts above 15 %';
  return {
    ...calm(services.gateway, now - 12 * MINUTE),
    title,
    priority: p2,
    details: { component: 'payment-gateway', timeout_rate: '17.2 %', processor: 'northbank' },
    alerts: [
      {
        title,
        severity: 'critical',
        after: 0,
        details: { timeout_rate: '17.2 %', processor: 'northbank', p95_ms: 4310 },
      },
    ],
    repeatMs: 3 * MINUTE,
  };
}

function thinOrders({ now, services, priorities }: Scene): Plot {
  const [, , p3 = null] = priorities;
  const title = 'Order Service: new orders 70 % below baseline';
  return {
    ...calm(services.orders, now - 15 * MINUTE),
    title,
    priority: p3,
    details: { component: 'order-intake', orders_per_minute: 41, baseline: 138 },
    alerts: [{ title, severity: 'error', after: 0, details: { orders_per_minute: 41 } }],
    repeatMs: 5 * MINUTE,
    acknowledgedAfter: 2 * MINUTE,
    notes: [
      { after: 4 * MINUTE, userId: null, content: 'Follows from the checkout errors, watching.' },
    ],
  };
}

function laggingSearch({ now, services, priorities }: Scene): Plot {
  const p4 = priorities[3] ?? null;
  // The zero-width space and the bidi override are real, as pasted titles have them.
  const title = 'Search: index lag above 15 min on shard\u200B 7 \u202E(reindex)\u202C';
  return {
    ...calm(services.search, now - 5 * HOUR),
    title,
    urgency: 'low',
    priority: p4,
    details: { component: 'search-indexer', lag_minutes: 22 },
    alerts: [{ title, severity: 'warning', after: 0, details: { lag_minutes: 22, shard: 7 } }],
    repeatMs: 30 * MINUTE,
  };
}

function latePipeline({ now, people, services }: Scene): Plot {
  const title = 'Data Pipeline: nightly export is late';
  return {
    ...calm(services.pipeline, now - 8 * HOUR),
    title,
    urgency: 'low',
    details: { component: 'export-job', expected_at: '02:00 UTC' },
    alerts: [{ title, severity: 'warning', after: 0, details: { waits_for: 'replica lag' } }],
    repeatMs: 60 * MINUTE,
    escalated: { after: 50 * MINUTE, userId: people.lukas.id },
    notes: [
      {
        after: 52 * MINUTE,
        userId: people.lukas.id,
        content: 'The replica is behind, this needs somebody with access to the database.',
      },
    ],
  };
}

/** A trouble that nobody has touched. */
export function calm(service: Service, createdAt: number): Omit<Plot, 'title'> {
  return {
    service,
    createdAt,
    urgency: 'high',
    priority: null,
    openedBy: { kind: 'service', id: service.id },
    details: null,
    alerts: [],
    repeatMs: 0,
    notes: [],
    escalated: null,
    acknowledgedAfter: null,
    resolved: null,
  };
}

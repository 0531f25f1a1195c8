import type { EscalationPolicy, Service, Target, Urgency } from '../account/entities.ts';
import type { Ids } from '../account/ids.ts';
import { DAY } from '../time/duration.ts';
import type { People } from './people.ts';
import type { Schedules } from './schedules.ts';

type PolicyName = 'checkout' | 'orders' | 'platform' | 'data';
export type ServiceName =
  | 'checkout'
  | 'gateway'
  | 'orders'
  | 'storefront'
  | 'search'
  | 'identity'
  | 'inventory'
  | 'pipeline';

type Policies = Readonly<Record<PolicyName, EscalationPolicy>>;
export type Services = Readonly<Record<ServiceName, Service>>;

interface Teams {
  readonly payments: string;
  readonly platform: string;
}

/** Four policies of two or three levels. */
export function makePolicies(
  ids: Ids,
  { primary, secondary, followTheSun }: Schedules,
  { marcus, ingrid, sam }: People,
  teams: Teams,
): Policies {
  const onSchedule = ({ id }: { id: string }): Target => ({ kind: 'schedule', id });
  const onUser = ({ id }: { id: string }): Target => ({ kind: 'user', id });
  const make = (
    name: string,
    description: string,
    teamId: string,
    loops: number,
    levels: readonly (readonly [delayMinutes: number, ...targets: Target[]])[],
  ): EscalationPolicy => ({
    id: ids.entity(),
    name,
    description,
    teamIds: [teamId],
    loops,
    rules: levels.map(([delayMinutes, ...targets]) => ({
      id: ids.entity(),
      delayMinutes,
      targets,
    })),
  });
  return {
    checkout: make('Checkout & Payments', 'Anything that stops a sale.', teams.payments, 2, [
      [30, onSchedule(primary)],
      [30, onSchedule(secondary)],
      [30, onUser(marcus)],
    ]),
    orders: make('Orders', 'Orders and refunds.', teams.payments, 1, [
      [30, onSchedule(secondary)],
      [30, onSchedule(primary)],
    ]),
    platform: make('Platform', 'Storefront, search and identity.', teams.platform, 1, [
      [20, onSchedule(followTheSun)],
      [30, onUser(ingrid)],
    ]),
    data: make('Data & Inventory', 'Stock and analytics feeds.', teams.platform, 0, [
      [30, onSchedule(followTheSun)],
      [60, onUser(sam), onUser(ingrid)],
    ]),
  };
}

/** Eight services, three of Payments and five of Platform. */
export function makeServices(ids: Ids, policies: Policies, now: number): Services {
  const make = (
    name: string,
    description: string,
    policy: EscalationPolicy,
    urgency: Urgency | 'support_hours',
    dependsOn: readonly Service[] = [],
  ): Service => makeService(ids, { name, description, policy, urgency, dependsOn, now });
  const gateway = make('Payment Gateway', 'Card processors.', policies.checkout, 'high');
  const inventory = make('Inventory Sync', 'Stock levels.', policies.data, 'support_hours');
  const identity = make('Identity', 'Sign-in and sessions.', policies.platform, 'high');
  const pipeline = make('Data Pipeline', 'Nightly exports.', policies.data, 'low');
  const search = make('Search', 'Product search.', policies.platform, 'low', [pipeline]);
  const orders = make('Order Service', 'Orders, refunds.', policies.orders, 'high', [inventory]);
  const checkout = make('Checkout API', 'Carts and payment.', policies.checkout, 'high', [
    gateway,
    orders,
    identity,
  ]);
  const storefront = make('Web Storefront', 'The shop.', policies.platform, 'high', [
    checkout,
    search,
  ]);
  return { checkout, gateway, orders, storefront, search, identity, inventory, pipeline };
}

function makeService(
  ids: Ids,
  plan: Pick<Service, 'name' | 'description' | 'urgency'> & {
    readonly policy: EscalationPolicy;
    readonly dependsOn: readonly Service[];
    readonly now: number;
  },
): Service {
  const { name, description, policy, urgency, dependsOn, now } = plan;
  const createdAt = Math.floor((now - 700 * DAY) / DAY) * DAY;
  const slug = name.toLowerCase().replaceAll(' ', '-');
  return {
    id: ids.entity(),
    name,
    description,
    createdAt,
    policyId: policy.id,
    teamId: policy.teamIds[0] ?? '',
    urgency,
    autoResolveSeconds: urgency === 'low' ? 86_400 : null,
    acknowledgementSeconds: urgency === 'low' ? null : 1800,
    dependsOn: dependsOn.map(({ id }) => id),
    integrations: [
      {
        id: ids.entity(),
        name: 'Monitoring',
        type: 'events_api_v2_inbound_integration',
        createdAt,
        email: null,
        key: ids.integrationKey(),
      },
      {
        id: ids.entity(),
        name: 'Deployments',
        type: 'events_api_v2_inbound_integration',
        createdAt: createdAt + 30 * DAY,
        email: null,
        key: ids.integrationKey(),
      },
      {
        id: ids.entity(),
        name: 'Email',
        type: 'generic_email_inbound_integration',
        createdAt,
        email: `${slug}@acme-outdoor.pagerduty.com`,
      },
    ],
  };
}

import { setStatuses } from '../component-rows.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, toNaive } from '../dates.ts';
import type { Founding } from '../founding.ts';
import { takeStep } from '../incident-progress.ts';
import type { ComponentStatus, Incident, IncidentStatus, Page } from '../status-page-model.ts';
import type { ComponentIds } from './pages.ts';

/** One update of a past incident; `afterMinutes` counts from its start. */
interface Chapter {
  readonly afterMinutes: number;
  readonly status: IncidentStatus;
  readonly body: string;
}

interface PastIncident {
  readonly name: string;
  readonly daysAgo: number;
  readonly impact: Incident['impact'];
  readonly component: string;
  readonly componentStatus: ComponentStatus;
  readonly chapters: readonly Chapter[];
}

/** Oldest first. */
const PAST: readonly PastIncident[] = [
  {
    name: 'Sign-in fails for some customers',
    daysAgo: 52,
    impact: 'major',
    component: 'Accounts',
    componentStatus: 'partial_outage',
    chapters: [
      { afterMinutes: 0, status: 'investigating', body: 'Some customers cannot sign in.' },
      { afterMinutes: 22, status: 'identified', body: 'The session store lost one of its nodes.' },
      { afterMinutes: 65, status: 'resolved', body: 'The node is back and sign-in works again.' },
    ],
  },
  {
    name: 'Card payments declined',
    daysAgo: 31,
    impact: 'critical',
    component: 'Payments',
    componentStatus: 'major_outage',
    chapters: [
      { afterMinutes: 0, status: 'investigating', body: 'Card payments are being declined.' },
      { afterMinutes: 11, status: 'identified', body: 'Our payment gateway has an outage.' },
      { afterMinutes: 48, status: 'monitoring', body: 'Payments go through the second gateway.' },
      { afterMinutes: 95, status: 'resolved', body: 'Payments have been stable for 45 minutes.' },
    ],
  },
  {
    name: 'Stock levels out of date',
    daysAgo: 18,
    impact: 'minor',
    component: 'Warehouse Sync',
    componentStatus: 'degraded_performance',
    chapters: [
      { afterMinutes: 0, status: 'identified', body: 'The warehouse feed is two hours late.' },
      { afterMinutes: 140, status: 'resolved', body: 'The feed has caught up.' },
    ],
  },
  {
    name: 'Search is slow',
    daysAgo: 6,
    impact: 'minor',
    component: 'Search',
    componentStatus: 'degraded_performance',
    chapters: [
      { afterMinutes: 0, status: 'investigating', body: 'Search results take several seconds.' },
      { afterMinutes: 15, status: 'identified', body: 'A bulk import slows the search index.' },
      { afterMinutes: 40, status: 'monitoring', body: 'The import is paused, search is fast.' },
      { afterMinutes: 70, status: 'resolved', body: 'The index has caught up.' },
    ],
  },
];

/** The past incidents of the public page, and the maintenance that is to come. */
export function foundIncidents(founding: Founding, page: Page, components: ComponentIds): void {
  for (const past of PAST) tell(founding, page, components, past);
  planMaintenance(founding, page, components);
}

/** Checkout answers slowly since `at`; no incident says so yet. */
export function slowCheckout({ account }: Founding, components: ComponentIds, at: number): void {
  const statuses = { [idOf(components, 'Checkout')]: 'degraded_performance' } as const;
  setStatuses(account, statuses, { at, stamp: toNaive(at) });
}

function tell(
  { world, account, now }: Founding,
  page: Page,
  components: ComponentIds,
  past: PastIncident,
): void {
  const startsAt = now - past.daysAgo * DAY_MS - world.random.int(0, 6 * 60) * MINUTE_MS;
  const id = idOf(components, past.component);
  let incident = blankIncident(world.newId(), page, past, startsAt);
  for (const { afterMinutes, status, body } of past.chapters) {
    const isFirst = afterMinutes === 0;
    incident = takeStep(account, isFirst ? { ...incident, body } : incident, {
      id: world.newId(),
      at: startsAt + afterMinutes * MINUTE_MS,
      status,
      body,
      components: isFirst ? { [id]: past.componentStatus } : undefined,
      isDelivered: true,
    });
  }
  if (past.impact === 'critical') writePostmortem(world.newId(), world.newId(), account, incident);
}

function planMaintenance({ world, account, now }: Founding, page: Page, ids: ComponentIds): void {
  const name = 'Move of the warehouse database';
  const body = 'Stock levels will not change while the warehouse database moves.';
  const startsAt = now - (now % DAY_MS) + 3 * DAY_MS + 2 * HOUR_MS;
  const draft: Incident = {
    ...blankIncident(world.newId(), page, { name, impact: 'minor' }, now - 2 * DAY_MS),
    body,
    status: 'scheduled',
    componentIds: [idOf(ids, 'Warehouse Sync')],
    maintenance: { startsAt, endsAt: startsAt + 2 * HOUR_MS, reminder_intervals: '24h,1h' },
  };
  const step = { id: world.newId(), at: now - 2 * DAY_MS, status: 'scheduled', body } as const;
  takeStep(account, draft, { ...step, isDelivered: true });
}

function blankIncident(
  id: string,
  page: Page,
  { name, impact }: Pick<PastIncident, 'name' | 'impact'>,
  at: number,
): Incident {
  return {
    id,
    page_id: page.id,
    name,
    body: '',
    status: 'investigating',
    impact,
    deliver_notifications: true,
    metadata: {},
    created_at: toNaive(at),
    updated_at: toNaive(at),
    monitoring_at: null,
    resolved_at: null,
    componentIds: [],
    updates: [],
    postmortem: undefined,
    maintenance: undefined,
  };
}

function writePostmortem(
  id: string,
  preview_key: string,
  { incidents }: Founding['account'],
  incident: Incident,
): void {
  const stamp = incident.resolved_at ?? incident.updated_at;
  const body =
    '## What happened\n\nOur payment gateway was down for 84 minutes.\n\n' +
    '## What we change\n\nPayments move to the second gateway by themselves.';
  const postmortem = {
    id,
    incident_id: incident.id,
    body,
    body_updated_at: stamp,
    body_draft: body,
    body_draft_updated_at: stamp,
    notify_subscribers: true,
    preview_key,
    published_at: stamp,
    created_at: stamp,
    updated_at: stamp,
  };
  incidents.set(incident.id, { ...incident, postmortem });
}

function idOf(components: ComponentIds, name: string): string {
  const id = components.get(name);
  if (id === undefined) throw new RangeError(`No component ${name}`);
  return id;
}

import type { Component, Incident } from 'pingera-sdk';
import type { PageName } from '../page-context.ts';

/** States of a page, from the best to the worst. */
const states = [
  'operational',
  'under_maintenance',
  'degraded_performance',
  'partial_outage',
  'major_outage',
] as const;

const statesOfImpact: ReadonlyMap<string | undefined, string> = new Map([
  ['minor', 'degraded_performance'],
  ['major', 'partial_outage'],
  ['critical', 'major_outage'],
]);

const done: readonly string[] = ['resolved', 'completed'];

/** What stands on a page; `undefined` where it could not be read. */
export interface PageContent {
  readonly page: PageName;
  readonly incidents: readonly Incident[] | undefined;
  readonly components: readonly Component[] | undefined;
}

/** A page in short: how it is as a whole, and why. */
export interface PageState extends PageName {
  /** The worst of its components and open incidents; `unknown` where one of them is. */
  readonly state: string;
  readonly incidents: readonly Incident[];
  /** Running and planned. */
  readonly maintenance: readonly Incident[];
  readonly degraded: readonly Component[];
}

/** How a page is. Maintenances count once they run. */
export function pageState({ page, incidents, components }: PageContent): PageState {
  const open = (incidents ?? []).filter((incident) => !done.includes(statusOf(incident)));
  const maintenance = open.filter(isMaintenance);
  const troubles = open.filter((incident) => !isMaintenance(incident));
  const degraded = (components ?? []).filter(
    ({ status, group }) => group !== true && status && status !== 'operational',
  );
  const found = [
    ...troubles.map(({ impact }) => statesOfImpact.get(impact) ?? 'degraded_performance'),
    ...(maintenance.some(isRunning) ? ['under_maintenance'] : []),
    ...degraded.map(({ status }) => status ?? ''),
  ];
  const isUnknown = incidents === undefined || components === undefined;
  const worst = states.findLast((state) => found.includes(state)) ?? 'operational';
  const state = isUnknown && worst === 'operational' ? 'unknown' : worst;
  return { ...page, state, incidents: troubles, maintenance, degraded };
}

function isMaintenance(incident: Incident): boolean {
  const isPlanned = Boolean(incident.scheduled_for) || statusOf(incident) === 'scheduled';
  return isPlanned || isRunning(incident);
}

function isRunning(incident: Incident): boolean {
  return ['in_progress', 'verifying'].includes(statusOf(incident));
}

/** The status as a text, whatever the API sends. */
function statusOf({ status }: { readonly status: unknown }): string {
  return String(status);
}

import { type Account, known, SUBDOMAIN } from '../account/account.ts';
import type { Agent } from '../account/incident.ts';

const API = 'https://api.pagerduty.com';
const APP = `https://${SUBDOMAIN}.pagerduty.com`;

/** What every reference holds, and every entity begins with. */
export interface Head {
  readonly id: string;
  readonly type: string;
  readonly summary: string;
  readonly self: string | null;
  readonly html_url: string | null;
}

const places = {
  user: ['users', 'users'],
  team: ['teams', 'teams'],
  service: ['services', 'service-directory'],
  escalation_policy: ['escalation_policies', 'escalation_policies'],
  schedule: ['schedules', 'schedules'],
  priority: ['priorities', null],
  incident: ['incidents', 'incidents'],
} as const;

/** Kinds of entities that have an address of their own. */
type Kind = keyof typeof places;

/** The head of an entity. */
export function head(kind: Kind, id: string, summary: string): Head {
  const [api, app] = places[kind];
  const html_url = app === null ? null : webUrl(`${app}/${id}`);
  return { id, type: kind, summary, self: apiUrl(`${api}/${id}`), html_url };
}

export function apiUrl(path: string): string {
  return `${API}/${path}`;
}

export function webUrl(path: string): string {
  return `${APP}/${path}`;
}

/** A reference to what a head is of. */
export function asReference(of: Head): Head {
  return { ...of, type: `${of.type}_reference` };
}

export function userReference({ users }: Account, id: string): Head {
  return asReference(head('user', id, known(users, id).name));
}

export function teamReference({ teams }: Account, id: string): Head {
  return asReference(head('team', id, known(teams, id).name));
}

export function serviceReference({ services }: Account, id: string): Head {
  return asReference(head('service', id, known(services, id).name));
}

export function policyReference({ policies }: Account, id: string): Head {
  return asReference(head('escalation_policy', id, known(policies, id).name));
}

/** A schedule of either kind. */
export function scheduleReference({ schedules, records }: Account, id: string): Head {
  const shifts = records.of('schedules').get(id);
  if (shifts === undefined) return asReference(head('schedule', id, known(schedules, id).name));
  const [self, html_url] = [apiUrl(`v3/schedules/${id}`), webUrl(`schedules/${id}`)];
  return { id, type: 'schedule_v3_reference', summary: String(shifts['name']), self, html_url };
}

export function agentReference(account: Account, { kind, id }: Agent): Head {
  return kind === 'user' ? userReference(account, id) : serviceReference(account, id);
}

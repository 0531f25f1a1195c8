import { ACCOUNT_ZONE } from '../../account/account.ts';
import type { Entity } from '../../account/records.ts';
import type { Handler } from '../../request/context.ts';
import { impossible, invalid } from '../../request/refusals.ts';
import { userReference } from '../../views/reference.ts';
import { find } from '../find.ts';
import { stored } from '../stored.ts';

const filters = ['past', 'future', 'ongoing', 'open', 'all'];

const windows = stored({
  plural: 'maintenance_windows',
  singular: 'maintenance_window',
  paging: 'offset',
  required: ['start_time', 'end_time', 'services'],
  searched: 'description',
  defaults: ({ account, actor }) => ({
    type: 'maintenance_window',
    sequence_number: account.records.of('maintenance_windows').size + 1,
    description: '',
    created_by: actor && userReference(account, actor.id),
    teams: [],
  }),
  check: ({ start_time, end_time }, { now }) => {
    const end = end_time === undefined ? Number.POSITIVE_INFINITY : Date.parse(String(end_time));
    if (end <= now) return ['End time must be in the future'];
    if (start_time === undefined || Date.parse(String(start_time)) < end) return [];
    return ['End time must be after the start time'];
  },
  listed: (window, { query }, { now, account }) => {
    const filter = query.get('filter') ?? 'all';
    if (!filters.includes(filter)) throw invalid(`filter must be one of ${filters.join(', ')}`);
    const serviceIds = query.getAll('service_ids[]');
    const teamIds = query.getAll('team_ids[]');
    const own = idsOf(window['services']);
    const teams = own.map((id) => account.services.get(id)?.teamId ?? '');
    return (
      isWhen(window, filter, now) &&
      (serviceIds.length === 0 || own.some((id) => serviceIds.includes(id))) &&
      (teamIds.length === 0 || teams.some((id) => teamIds.includes(id)))
    );
  },
});

function isWhen({ start_time, end_time }: Entity, filter: string, now: number): boolean {
  const hasBegun = Date.parse(String(start_time)) <= now;
  const hasEnded = Date.parse(String(end_time)) <= now;
  switch (filter) {
    case 'past':
      return hasEnded;
    case 'future':
      return !hasBegun;
    case 'ongoing':
      return hasBegun && !hasEnded;
    case 'open':
      return !hasEnded;
    default:
      return true;
  }
}

/** Ends one that runs, and forgets one that is yet to come. */
const remove: Handler = ({ path }, { account, now }) => {
  const all = account.records.of('maintenance_windows');
  const window = find(all, path['id']);
  if (isWhen(window, 'past', now)) throw impossible(2001, 'The maintenance window has ended');
  if (isWhen(window, 'future', now)) all.delete(window.id);
  else all.set(window.id, { ...window, end_time: ACCOUNT_ZONE.print(now) });
  return { status: 204 };
};

function idsOf(references: unknown): readonly string[] {
  return Array.isArray(references) ? references.map(({ id }) => String(id)) : [];
}

export const maintenanceWindows = { ...windows, remove };

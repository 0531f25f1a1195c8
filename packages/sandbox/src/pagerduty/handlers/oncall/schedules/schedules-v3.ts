import type { Account } from '../../../account/account.ts';
import type { Entity } from '../../../account/records.ts';
import { resolveReferences } from '../../../account/resolve-references.ts';
import { ownedBy, shiftsOf } from '../../../on-call/shifts-v3.ts';
import type { Handler } from '../../../request/context.ts';
import { readPage, replyPage } from '../../../request/page.ts';
import { Parameters } from '../../../request/parameters.ts';
import { invalid } from '../../../request/refusals.ts';
import { DAY } from '../../../time/duration.ts';
import { apiUrl, userReference, webUrl } from '../../../views/reference.ts';
import { find } from '../../find.ts';
import { matching } from '../../matching.ts';
import { stored } from '../../stored.ts';

const schedules = stored({
  plural: 'schedules',
  singular: 'schedule',
  paging: 'offset',
  hasSelf: false,
  required: ['name', 'time_zone'],
  defaults: () => ({ type: 'schedule_v3', description: '', teams: [] }),
});

const list: Handler = ({ query }, { account }) => {
  const parameters = new Parameters(query);
  const page = readPage(parameters);
  const matches = matching(parameters.text('query'));
  const teamIds = parameters.list('team_ids');
  parameters.check();
  const rows = [...account.records.of('schedules').values()].filter(
    ({ name, teams }) =>
      matches(String(name)) &&
      (teamIds === undefined ||
        (Array.isArray(teams) && teams.some(({ id }) => teamIds.includes(id)))),
  );
  return replyPage('schedules', rows, page, ({ id, name }) => ({
    ...{ id, type: 'schedule_v3_reference', summary: name },
    ...{ self: apiUrl(`v3/schedules/${id}`), html_url: webUrl(`schedules/${id}`) },
  }));
};

const get: Handler = ({ path, query }, { account, now }) => {
  refuseLayered(account, path['id']);
  const schedule = find(account.records.of('schedules'), path['id']);
  const parameters = new Parameters(query);
  const since = parameters.date('since') ?? now;
  const until = parameters.date('until') ?? since + 14 * DAY;
  const includes = parameters.choices('include', ['final_schedule']);
  if (until < since) parameters.fail('until must not be before since');
  parameters.check();
  const final = includes && { final_schedule: finalSchedule(account, schedule.id, since, until) };
  return { status: 200, body: { schedule: { ...view(account, schedule), ...final } } };
};

/** Those of layers have paths of their own. */
export function refuseLayered({ schedules: layered }: Account, id = ''): void {
  if (layered.has(id)) throw invalid('The schedule is layer-based: use /schedules');
}

function view(account: Account, schedule: Entity): object {
  const rotations = ownedBy(account, 'rotations', schedule.id);
  const policies = [...account.policies.values()].filter(({ rules }) =>
    rules.some(({ targets }) => targets.some(({ id }) => id === schedule.id)),
  );
  const userIds = rotations
    .flatMap(({ id }) => ownedBy(account, 'events', id))
    .flatMap(({ assignment_strategy: strategy }) => Object(strategy).members ?? [])
    .flatMap(({ user_id }) => user_id ?? []);
  return Object(
    resolveReferences(account, {
      ...schedule,
      escalation_policies: policies.map(({ id }) => ({ id, type: 'escalation_policy_reference' })),
      users: [...new Set(userIds)].map((id) => userReference(account, id)),
      rotations: rotations.map((rotation) => rotationView(account, rotation)),
    }),
  );
}

/** A rotation with its events. */
export function rotationView(account: Account, { id }: Entity): object {
  const events = ownedBy(account, 'events', id).map(({ $parent: _, ...event }) => event);
  return { id, type: 'schedule_rotation', events };
}

function finalSchedule(account: Account, id: string, since: number, until: number) {
  const shifts = shiftsOf(account, id, since, until);
  const covered = shifts.reduce(
    (sum, { start, end }) => sum + Math.min(end, until) - Math.max(start, since),
    0,
  );
  return {
    type: 'final_schedule',
    rendered_coverage_percentage: Math.min(100, (covered / Math.max(1, until - since)) * 100),
    computed_shift_assignments: shifts.map(({ start, end, userId, source }) => ({
      type: 'computed_shift_assignment',
      start_time: new Date(start).toISOString(),
      end_time: new Date(end).toISOString(),
      member:
        userId === undefined ? { type: 'empty_member' } : { type: 'user_member', user_id: userId },
      source,
    })),
  };
}

/** Refused as long as an escalation policy uses it. */
const remove: Handler = async (call, context) => {
  const { policies } = context.account;
  const isUsed = [...policies.values()].some(({ rules }) =>
    rules.some(({ targets }) => targets.some(({ id }) => id === call.path['id'])),
  );
  if (isUsed) throw invalid('The schedule is used by an escalation policy');
  return schedules.remove(call, context);
};

const create: Handler = async (call, context) => {
  const { body } = await schedules.create(call, context);
  const made = find(context.account.records.of('schedules'), Object(body).schedule.id);
  return { status: 201, body: { schedule: shown(context.account, made) } };
};

const update: Handler = async (call, context) => {
  refuseLayered(context.account, call.path['id']);
  await schedules.update(call, context);
  const after = find(context.account.records.of('schedules'), call.path['id']);
  return { status: 200, body: { schedule: shown(context.account, after) } };
};

function shown(account: Account, schedule: Entity): object {
  const { $parent: _, ...rest }: Record<string, unknown> = { ...view(account, schedule) };
  return rest;
}

export const schedulesV3 = { list, get: unwrapped(get), create, update, remove };

/** The same without the mark that ties entities. */
function unwrapped(handler: Handler): Handler {
  return async (call, context) => {
    const reply = await handler(call, context);
    const { $parent: _, ...schedule } = Object(reply.body).schedule;
    return { ...reply, body: { schedule } };
  };
}

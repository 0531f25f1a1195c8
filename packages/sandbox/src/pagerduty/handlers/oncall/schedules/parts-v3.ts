import type { Account } from '../../../account/account.ts';
import type { Entity } from '../../../account/records.ts';
import { ownedBy } from '../../../on-call/shifts-v3.ts';
import type { Handler } from '../../../request/context.ts';
import { readPage, replyPage } from '../../../request/page.ts';
import { Parameters } from '../../../request/parameters.ts';
import { invalid } from '../../../request/refusals.ts';
import { find } from '../../find.ts';
import { belongsTo, stored } from '../../stored.ts';
import { refuseLayered, rotationView } from './schedules-v3.ts';

const mostRotations = 10;

/** Rotations of a shift-based schedule. */
export const rotations: Readonly<Record<'list' | 'get' | 'create', Handler>> = {
  list: ({ path, query }, { account }) => {
    const schedule = findSchedule(account, path['id']);
    const parameters = new Parameters(query);
    const page = readPage(parameters);
    parameters.check();
    const rows = ownedBy(account, 'rotations', schedule.id);
    return replyPage('rotations', rows, page, (row) => rotationView(account, row));
  },
  get: ({ path }, { account }) => {
    findSchedule(account, path['id']);
    const rotation = find(account.records.of('rotations'), path['rotation_id']);
    return { status: 200, body: { rotation: rotationView(account, rotation) } };
  },
  create: ({ path }, { account }) => {
    const schedule = findSchedule(account, path['id']);
    if (ownedBy(account, 'rotations', schedule.id).length >= mostRotations) {
      throw invalid(`A schedule has ${mostRotations} rotations at most`);
    }
    const rotation: Entity = { id: account.ids.entity(), ...belongsTo(schedule.id) };
    account.records.add('rotations', rotation);
    return { status: 201, body: { rotation: rotationView(account, rotation) } };
  },
};

export const deleteRotation: Handler = ({ path }, { account }) => {
  findSchedule(account, path['id']);
  account.records
    .of('rotations')
    .delete(find(account.records.of('rotations'), path['rotation_id']).id);
  return { status: 204 };
};

/** Events of a rotation: who takes turns when. */
export const events = stored({
  plural: 'events',
  singular: 'event',
  paging: 'offset',
  hasSelf: false,
  parentIn: 'rotation_id',
  idIn: 'event_id',
  required: [
    'name',
    'start_time',
    'end_time',
    'effective_since',
    'recurrence',
    'assignment_strategy',
  ],
  defaults: () => ({ type: 'schedule_event' }),
  check: ({ assignment_strategy: strategy }, { account }) => {
    const members: readonly { readonly user_id?: string }[] = Object(strategy).members ?? [];
    if (members.length > 20) return ['An event has 20 members at most'];
    const isUnknown = members.some(
      ({ user_id }) => user_id !== undefined && !account.users.has(user_id),
    );
    return isUnknown ? ['Member not found'] : [];
  },
});

/** Things of a schedule that are made several at once and listed by their times. */
function timed(
  plural: 'custom_shifts' | 'overrides',
  singular: string,
  idIn: string,
  type: string,
) {
  const one = stored({ plural, singular, paging: 'offset', hasSelf: false, parentIn: 'id', idIn });
  const list: Handler = ({ path, query }, { account }) => {
    const schedule = findSchedule(account, path['id']);
    const parameters = new Parameters(query);
    const page = readPage(parameters);
    const since = parameters.date('since');
    const until = parameters.date('until');
    if (since === undefined || until === undefined) parameters.fail('since and until are required');
    parameters.check();
    const rows = ownedBy(account, plural, schedule.id).filter(
      ({ start_time, end_time }) =>
        Date.parse(String(start_time)) < (until ?? 0) &&
        Date.parse(String(end_time)) > (since ?? 0),
    );
    return replyPage(plural, rows, page, ({ $parent: _, ...row }) => row);
  };
  const create: Handler = ({ path, body }, { account }) => {
    const schedule = findSchedule(account, path['id']);
    const given: unknown = Object(body)[plural];
    if (!Array.isArray(given) || given.length === 0) throw invalid(`${plural} must not be empty`);
    const made = given.map((each: object): Entity => {
      const fields: Record<string, unknown> = { ...each };
      const [start, end] = [fields['start_time'], fields['end_time']].map((at) =>
        Date.parse(String(at)),
      );
      if (!((start ?? 0) < (end ?? 0))) throw invalid('end_time must be after start_time');
      const assignments = Array.isArray(fields['assignments'])
        ? {
            assignments: fields['assignments'].map((assignment: object) => ({
              ...assignment,
              id: account.ids.entity(),
            })),
          }
        : {};
      return {
        ...fields,
        ...assignments,
        type,
        id: account.ids.entity(),
        ...belongsTo(schedule.id),
      };
    });
    account.records.add(plural, ...made);
    return { status: 201, body: { [plural]: made.map(({ $parent: _, ...row }) => row) } };
  };
  const update: Handler = (call, context) => {
    findSchedule(context.account, call.path['id']);
    return one.update(call, context);
  };
  return { list, create, update, get: one.get, remove: one.remove };
}

export const customShifts = timed(
  'custom_shifts',
  'custom_shift',
  'custom_shift_id',
  'custom_shift',
);
export const overridesV3 = timed('overrides', 'override', 'override_id', 'override_shift');

function findSchedule(account: Account, id: string | undefined): Entity {
  refuseLayered(account, id);
  return find(account.records.of('schedules'), id);
}

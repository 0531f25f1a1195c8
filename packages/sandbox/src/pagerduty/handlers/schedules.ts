import type { Account } from '../account/account.ts';
import type { Schedule } from '../account/schedule.ts';
import { scheduleShifts } from '../on-call/schedule-shifts.ts';
import { clipped, touching } from '../on-call/shifts.ts';
import type { Handler, Handlers } from '../request/context.ts';
import { readPage, replyPage } from '../request/page.ts';
import { Parameters } from '../request/parameters.ts';
import { invalid } from '../request/refusals.ts';
import { DAY } from '../time/duration.ts';
import { type Zone, zoneOf } from '../time/zone.ts';
import { userReference } from '../views/reference.ts';
import {
  type Rendering,
  scheduleHead,
  scheduleParts,
  schedulePartsView,
  shiftView,
} from '../views/schedule-view.ts';
import { userView } from '../views/user-view.ts';
import { find } from './find.ts';
import { matching } from './matching.ts';

const TWO_WEEKS = 14 * DAY;
const LOOK_AHEAD = 90 * DAY;

const list: Handler = ({ query }, { account, now }) => {
  const parameters = new Parameters(query);
  const page = readPage(parameters);
  const zone = parameters.zone();
  const matches = matching(parameters.text('query'));
  const teamIds = parameters.list('team_ids');
  const includes = parameters.choices('include', scheduleParts) ?? [];
  const rendering = readRendering(parameters, zone);
  const userId = parameters.text('include_next_oncall_for_user');
  parameters.check();
  const schedules = [...account.schedules.values()].filter(
    ({ name, teamId }) => matches(name) && (teamIds?.includes(teamId) ?? true),
  );
  return replyPage('schedules', schedules, page, (schedule) => {
    const parts = Object.entries(schedulePartsView(account, schedule, zone, rendering));
    return {
      ...scheduleHead(account, schedule),
      ...Object.fromEntries(parts.filter(([name]) => includes.some((include) => include === name))),
      ...nextOnCall(account, schedule, userId, zone, now),
    };
  });
};

const get: Handler = ({ path, query }, { account, now }) => {
  if (account.records.of('schedules').has(path['id'] ?? '')) {
    throw invalid('The schedule is shift-based: use /v3/schedules');
  }
  const schedule = find(account.schedules, path['id']);
  const parameters = new Parameters(query);
  const zone = parameters.zone(zoneOf(schedule.timeZone));
  const rendering = readRendering(parameters, zone);
  const userId = parameters.text('include_next_oncall_for_user');
  parameters.check();
  const view = {
    ...scheduleHead(account, schedule),
    ...schedulePartsView(account, schedule, zone, rendering),
    ...nextOnCall(account, schedule, userId, zone, now),
  };
  return { status: 200, body: { schedule: view } };
};

/** Users on call in a range, now unless told. */
const users: Handler = ({ path, query }, { account, now }) => {
  const schedule = find(account.schedules, path['id']);
  const parameters = new Parameters(query);
  const { since = now, until = now } = readRendering(parameters, zoneOf(schedule.timeZone)) ?? {};
  parameters.check();
  const ids = new Set(scheduleShifts(schedule, since, until).map(({ userId }) => userId));
  return {
    status: 200,
    body: { users: [...ids].map((id) => userView(account, find(account.users, id))) },
  };
};

/** Overrides that touch a range, which must be given. */
const overrides: Handler = ({ path, query }, { account, now }) => {
  const schedule = find(account.schedules, path['id']);
  const parameters = new Parameters(query);
  const zone = zoneOf(schedule.timeZone);
  if (parameters.text('since') === undefined) parameters.fail('since is required');
  if (parameters.text('until') === undefined) parameters.fail('until is required');
  const rendering = readRendering(parameters, zone);
  const editable = parameters.flag('editable');
  parameters.check();
  const { since, until, overflow } = rendering ?? { since: now, until: now, overflow: false };
  const shown = touching(schedule.overrides, since, until)
    .filter(({ end }) => !editable || end > now)
    .map((override) => {
      const [shift = override] = overflow ? [override] : clipped([override], since, until);
      return { id: override.id, ...shiftView(account, zone, shift) };
    });
  return { status: 200, body: { overrides: shown } };
};

/** Two weeks when only one end is given; `undefined` when none is. */
function readRendering(parameters: Parameters, zone: Zone): Rendering | undefined {
  const since = parameters.date('since', zone);
  const until = parameters.date('until', zone);
  const overflow = parameters.flag('overflow');
  const start = since ?? (until === undefined ? undefined : until - TWO_WEEKS);
  if (start === undefined) return undefined;
  const end = until ?? start + TWO_WEEKS;
  if (end < start) parameters.fail('until must not be before since');
  return { since: start, until: end, overflow };
}

function nextOnCall(
  account: Account,
  schedule: Schedule,
  userId: string | undefined,
  zone: Zone,
  now: number,
) {
  if (userId === undefined) return {};
  const shift = scheduleShifts(schedule, now, now + LOOK_AHEAD).find(
    (one) => one.userId === userId,
  );
  if (shift === undefined) return { next_oncall_for_user: null };
  const { start, end } = shiftView(account, zone, shift);
  return { next_oncall_for_user: { start, end, user: userReference(account, userId) } };
}

export const scheduleHandlers: Handlers = {
  'GET /schedules': list,
  'GET /schedules/{id}': get,
  'GET /schedules/{id}/users': users,
  'GET /schedules/{id}/overrides': overrides,
};

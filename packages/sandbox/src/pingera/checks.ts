import * as z from 'zod';
import type { Call } from '../core/call.ts';
import { findCheck } from './check-access.ts';
import { CHECK_STATUSES, type Check } from './check-model.ts';
import { toCheckRow } from './check-rows.ts';
import { pauseRuns, restartRuns, startRuns } from './check-schedule.ts';
import { saltOf } from './ordinal-id.ts';
import { pageSizeBlock, pageSizeShape, slicePage } from './paging.ts';
import { readBody, readQuery } from './parse.ts';
import { notFound, unprocessable } from './refusals.ts';
import { created, noContent, ok } from './replies.ts';
import { linkSecrets, secretLinks } from './secret-links.ts';
import type { Handlers, Session } from './session.ts';
import { changeTarget, checkType, newTarget, targetShape } from './targets.ts';

const DEFAULT_INTERVAL = 300;

const name = z.string().min(1).max(100);
const Changes = z
  .strictObject({
    name,
    type: checkType,
    ...targetShape,
    interval: z.int().min(30).max(86_400),
    active: z.boolean(),
    group_id: z.string().nullable(),
    position: z.int().min(0),
    secrets: secretLinks,
  })
  .exactPartial();
const Create = z.strictObject({ ...Changes.shape, name, type: checkType });
type Changes = z.infer<typeof Changes>;

const statusList = z.string().transform((text, context) => {
  const wanted = text.split(',').map((part) => part.trim());
  const known = CHECK_STATUSES.filter((status) => wanted.includes(status));
  if (known.length === wanted.length) return known;
  context.addIssue(`Must be one or more of: ${CHECK_STATUSES.join(', ')}.`);
  return z.NEVER;
});
const List = z.object({
  ...pageSizeShape,
  group_id: z.string().optional(),
  status: statusList.optional(),
  name: z.string().optional(),
  type: checkType.optional(),
});
type List = z.infer<typeof List>;

export const checkHandlers: Handlers = {
  'GET /checks': (call, session) => ok(listChecks(session, readQuery(call, List))),
  'POST /checks': createCheck,
  'GET /checks/{check_id}': (call, session) =>
    ok(toCheckRow(session.account, findCheck(call, session), session.now)),
  'PATCH /checks/{check_id}': updateCheck,
  'DELETE /checks/{check_id}': (call, session) => {
    deleteCheck(session, findCheck(call, session));
    return noContent;
  },
};

/** A page of the account's checks that meet every filter. */
export function listChecks(session: Session, query: List) {
  const { account, now } = session;
  const { page, page_size: size, group_id, status, name: part = '', type } = query;
  const group = group_id === 'ungrouped' ? null : group_id;
  const rows = [...account.checks.values()]
    .filter((check) => group === undefined || check.group_id === group)
    .filter((check) => type === undefined || check.target.type === type)
    .filter((check) => check.name.toLowerCase().includes(part.toLowerCase()))
    .map((check) => toCheckRow(account, check, now))
    .filter((row) => status === undefined || status.includes(row.status));
  const pagination = pageSizeBlock({ page, size }, rows.length);
  return { checks: slicePage(rows, { page, size }), pagination };
}

function createCheck(call: Call, session: Session) {
  const { account, now, stamp } = session;
  const body = readBody(call, Create);
  const { name, type, interval, active, group_id, position, secrets, ...fields } = body;
  checkGroup(session, group_id);
  const target = newTarget(type, fields);
  const id = session.newId();
  const check: Check = {
    id,
    name,
    active: active ?? true,
    interval: interval ?? DEFAULT_INTERVAL,
    target,
    group_id: group_id ?? null,
    position: position ?? 0,
    secrets: linkSecrets(session, secrets ?? []),
    created_at: stamp,
    updated_at: stamp,
    periods: [{ status: 'paused', startsAt: now }],
    findings: [],
    stretches: [],
    salt: saltOf(id),
  };
  const saved = check.active ? startRuns(account, check, now) : check;
  account.checks.set(id, saved);
  return created(toCheckRow(account, saved, now));
}

function updateCheck(call: Call, session: Session) {
  const { account, now } = session;
  const check = findCheck(call, session);
  const changes = readBody(call, Changes);
  if (changes.type !== undefined && changes.type !== check.target.type) {
    throw unprocessable('json', { type: ['The type of a check cannot be changed.'] });
  }
  checkGroup(session, changes.group_id);
  const saved = withRuns(session, check, change(session, check, changes));
  account.checks.set(check.id, saved);
  return ok(toCheckRow(account, saved, now));
}

function change(session: Session, check: Check, changes: Changes): Check {
  const { type, url, host, port, timeout, parameters, secrets, ...own } = changes;
  const hasTarget = [url, host, port, timeout, parameters].some((field) => field !== undefined);
  return {
    ...check,
    ...own,
    updated_at: session.stamp,
    ...(hasTarget && { target: changeTarget(check.target, changes) }),
    ...(secrets !== undefined && { secrets: linkSecrets(session, secrets) }),
  };
}

function withRuns({ account, now }: Session, before: Check, after: Check): Check {
  if (before.active && !after.active) return pauseRuns(after, now);
  if (!before.active && after.active) return startRuns(account, after, now);
  const isSame = before.target === after.target && before.interval === after.interval;
  return isSame || !after.active ? after : restartRuns(account, after, now);
}

function checkGroup({ account }: Session, groupId: string | null | undefined): void {
  if (groupId === undefined || groupId === null || account.checkGroups.has(groupId)) return;
  throw notFound('Check group');
}

function deleteCheck({ account }: Session, { id }: Check): void {
  account.checks.delete(id);
  for (const rule of [...account.rules.values()]) {
    if (rule.check_id === id) account.rules.delete(rule.id);
  }
  for (const [resultId, { row }] of [...account.onDemandResults]) {
    if (row.check_id === id) account.onDemandResults.delete(resultId);
  }
  for (const group of [...account.executionGroups.values()]) {
    if (group.check_id === id) account.executionGroups.delete(group.id);
  }
}

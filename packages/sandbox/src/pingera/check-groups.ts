import * as z from 'zod';
import type { Call } from '../core/call.ts';
import { findCheck } from './check-access.ts';
import type { CheckGroup } from './check-model.ts';
import { listChecks } from './checks.ts';
import { pageSizeBlock, pageSizeShape, slicePage } from './paging.ts';
import { readBody, readQuery } from './parse.ts';
import { notFound } from './refusals.ts';
import { created, noContent, ok } from './replies.ts';
import { type Handlers, pathValue, type Session } from './session.ts';

const name = z.string().min(1).max(100);
const Changes = z
  .strictObject({
    name,
    description: z.string().max(500),
    color: z.string().regex(/^#[0-9A-Fa-f]{6}$/),
    active: z.boolean(),
    position: z.int().min(0),
  })
  .exactPartial();
const Create = z.strictObject({ ...Changes.shape, name });
const Assignment = z.strictObject({ group_id: z.string().nullable() });
const List = z.object(pageSizeShape);

export const checkGroupHandlers: Handlers = {
  'GET /check-groups': (call, session) => {
    const { page, page_size: size } = readQuery(call, List);
    const groups = [...session.account.checkGroups.values()].sort(
      (one, other) => one.position - other.position,
    );
    return ok({
      groups: slicePage(groups, { page, size }).map((group) => toRow(session, group)),
      pagination: pageSizeBlock({ page, size }, groups.length),
    });
  },
  'POST /check-groups': createGroup,
  'GET /check-groups/{group_id}': (call, session) => ok(toRow(session, findGroup(call, session))),
  'PATCH /check-groups/{group_id}': (call, session) => {
    const group = findGroup(call, session);
    const saved = { ...group, ...readBody(call, Changes), updated_at: session.stamp };
    session.account.checkGroups.set(group.id, saved);
    return ok(toRow(session, saved));
  },
  'DELETE /check-groups/{group_id}': deleteGroup,
  'GET /check-groups/{group_id}/checks': (call, session) => {
    const { id: group_id } = findGroup(call, session);
    return ok(listChecks(session, { ...readQuery(call, List), group_id }));
  },
  'PATCH /checks/{check_id}/group': assignCheck,
};

function findGroup(call: Call, { account }: Session): CheckGroup {
  const group = account.checkGroups.get(pathValue(call, 'group_id'));
  if (group === undefined) throw notFound('Check group');
  return group;
}

function toRow({ account }: Session, group: CheckGroup) {
  const members = [...account.checks.values()].filter(({ group_id }) => group_id === group.id);
  return { ...group, checks_count: members.length };
}

function createGroup(call: Call, session: Session) {
  const { account, stamp } = session;
  const body = readBody(call, Create);
  const group: CheckGroup = {
    id: session.newId(),
    description: null,
    color: null,
    active: true,
    position: account.checkGroups.size,
    ...body,
    created_at: stamp,
    updated_at: stamp,
  };
  account.checkGroups.set(group.id, group);
  return created(toRow(session, group));
}

function deleteGroup(call: Call, session: Session) {
  const { checks, checkGroups } = session.account;
  const { id } = findGroup(call, session);
  for (const check of [...checks.values()]) {
    if (check.group_id === id) checks.set(check.id, { ...check, group_id: null });
  }
  checkGroups.delete(id);
  return noContent;
}

function assignCheck(call: Call, session: Session) {
  const { account, stamp } = session;
  const check = findCheck(call, session);
  const { group_id } = readBody(call, Assignment);
  if (group_id !== null && !account.checkGroups.has(group_id)) throw notFound('Check group');
  account.checks.set(check.id, { ...check, group_id, updated_at: stamp });
  const message = group_id === null ? 'Check taken out of its group' : 'Check assigned to group';
  return ok({ check_id: check.id, group_id, message });
}

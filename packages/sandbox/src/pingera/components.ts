import * as z from 'zod';
import type { Call } from '../core/call.ts';
import { setStatuses, toComponentRow, ungroup } from './component-rows.ts';
import { DAY_MS, parseDateTime, parseDay, toDay } from './dates.ts';
import { ownPage } from './page-access.ts';
import { queryBoolean, readBody, readQuery } from './parse.ts';
import { notFound, unprocessable } from './refusals.ts';
import { created, noContent, ok } from './replies.ts';
import { type Handlers, pathValue, type Session } from './session.ts';
import { COMPONENT_STATUSES, type Component } from './status-page-model.ts';

const startDate = z.string().transform((text, context) => {
  const at = parseDay(text) ?? parseDateTime(text);
  if (at !== undefined) return toDay(at);
  context.addIssue('Not a valid datetime.');
  return z.NEVER;
});

const name = z.string().min(1).max(100);
const Changes = z
  .strictObject({
    name,
    description: z.string().nullable(),
    group: z.boolean(),
    group_id: z.string().nullable(),
    only_show_if_degraded: z.boolean(),
    position: z.int().nullable(),
    showcase: z.boolean(),
    start_date: startDate,
    status: z.enum(COMPONENT_STATUSES),
  })
  .exactPartial();
const Replacement = z.strictObject({ ...Changes.shape, name });
type Changes = z.infer<typeof Changes>;

const List = z.object({
  show_groups: queryBoolean.default(true),
  show_deleted: queryBoolean.default(false),
});

const CLEARED = {
  description: null,
  group_id: null,
  only_show_if_degraded: false,
  position: null,
  showcase: false,
  status: 'operational',
} as const;

export const componentHandlers: Handlers = {
  ...handlersOf('/pages/{page_id}/components', { onlyGroups: false }),
  ...handlersOf('/pages/{page_id}/component-groups', { onlyGroups: true }),
};

/** The operations of a path; groups are components, so both paths work alike. */
function handlersOf(path: string, { onlyGroups }: { readonly onlyGroups: boolean }): Handlers {
  const one = `${path}/{component_id}`;
  const find = (call: Call, session: Session) => {
    const found = findComponent(call, session);
    if (onlyGroups && !found.group) throw notFound('Component group');
    return found;
  };
  return {
    [`GET ${path}`]: (call, session) => ok(list(call, session, onlyGroups)),
    [`POST ${path}`]: (call, session) => created(create(call, session, onlyGroups)),
    [`GET ${one}`]: (call, session) => ok(toComponentRow(session.account, find(call, session))),
    [`PUT ${one}`]: (call, session) =>
      ok(save(session, find(call, session), { ...CLEARED, ...readBody(call, Replacement) })),
    [`PATCH ${one}`]: (call, session) =>
      ok(save(session, find(call, session), readBody(call, Changes))),
    [`DELETE ${one}`]: (call, session) => {
      remove(session, find(call, session));
      return noContent;
    },
  };
}

/** The component of the path; throws a 404 when the page has none with that id. */
export function findComponent(call: Call, session: Session): Component {
  const page = ownPage(call, session);
  const component = session.account.components.get(pathValue(call, 'component_id'));
  if (component?.page_id !== page.id || component.isDeleted) throw notFound('Component');
  return component;
}

/** The components of a page in the order in which the page shows them. */
function componentsOf({ account }: Session, pageId: string): readonly Component[] {
  return [...account.components.values()]
    .filter(({ page_id }) => page_id === pageId)
    .sort((one, other) => placeOf(one) - placeOf(other));
}

function placeOf({ position }: Component): number {
  return position ?? Number.MAX_SAFE_INTEGER;
}

function list(call: Call, session: Session, onlyGroups: boolean) {
  const { id } = ownPage(call, session);
  const query = readQuery(call, List);
  return componentsOf(session, id)
    .filter(({ group }) => (onlyGroups ? group : query.show_groups || !group))
    .filter(({ isDeleted }) => query.show_deleted || !isDeleted)
    .map((component) => toComponentRow(session.account, component));
}

function create(call: Call, session: Session, onlyGroups: boolean) {
  const { id: page_id } = ownPage(call, session);
  const body = readBody(call, Replacement);
  const draft: Component = {
    id: session.newId(),
    page_id,
    name: body.name,
    description: null,
    group: onlyGroups,
    group_id: null,
    only_show_if_degraded: false,
    position: null,
    showcase: false,
    start_date: toDay(session.now - 4 * DAY_MS),
    created_at: session.stamp,
    updated_at: session.stamp,
    periods: [{ status: body.status ?? 'operational', startsAt: session.now }],
    isDeleted: false,
  };
  return save(session, draft, { ...body, group: onlyGroups || body.group === true });
}

function save(session: Session, component: Component, { status, ...changes }: Changes) {
  const { account, now: at, stamp } = session;
  const saved = { ...component, ...changes, updated_at: stamp };
  checkGroup(session, saved);
  if (component.group && !saved.group) ungroup(account, component.id);
  account.components.set(component.id, saved);
  if (status !== undefined) setStatuses(account, { [component.id]: status }, { at, stamp });
  return toComponentRow(account, account.components.get(component.id) ?? saved);
}

function checkGroup({ account }: Session, { id, page_id, group, group_id }: Component): void {
  if (group_id === null) return;
  const parent = account.components.get(group_id);
  if (parent?.group && parent.page_id === page_id && group_id !== id && !group) return;
  const message = group
    ? 'A group cannot be in a group.'
    : 'There is no such component group on this page.';
  throw unprocessable('json', { group_id: [message] });
}

function remove({ account }: Session, component: Component): void {
  if (!component.group) {
    account.components.set(component.id, { ...component, isDeleted: true });
    return;
  }
  ungroup(account, component.id);
  account.components.delete(component.id);
}

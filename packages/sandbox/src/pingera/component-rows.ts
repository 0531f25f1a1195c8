import type { Account } from './account.ts';
import { begin } from './period.ts';
import { COMPONENT_STATUSES, type Component, type ComponentStatus } from './status-page-model.ts';

/** The component as it goes over the wire. */
export function toComponentRow(account: Account, component: Component) {
  const { periods, isDeleted, ...row } = component;
  return { ...row, status: statusOf(account, component) };
}

/** The status of a component, or of the worst member of a group. */
export function statusOf(account: Account, component: Component): ComponentStatus {
  const own = component.periods.at(-1)?.status ?? 'operational';
  if (!component.group) return own;
  const members = membersOf(account, component.id).map((member) => statusOf(account, member));
  return COMPONENT_STATUSES.findLast((status) => members.includes(status)) ?? own;
}

/** The components of a group that are not deleted. */
export function membersOf(account: Account, groupId: string): readonly Component[] {
  return [...account.components.values()].filter(
    ({ group_id, isDeleted }) => group_id === groupId && !isDeleted,
  );
}

/** Gives components of the account a status from `at` on. */
export function setStatuses(
  account: Account,
  statuses: Readonly<Record<string, ComponentStatus>>,
  { at, stamp }: { readonly at: number; readonly stamp: string },
): void {
  for (const [id, status] of Object.entries(statuses)) {
    const component = account.components.get(id);
    if (component === undefined) continue;
    const periods = begin(component.periods, { status, startsAt: at });
    account.components.set(id, { ...component, periods, updated_at: stamp });
  }
}

/** Takes all members out of a group. */
export function ungroup(account: Account, groupId: string): void {
  for (const member of membersOf(account, groupId)) {
    account.components.set(member.id, { ...member, group_id: null });
  }
}

import type { Component, Pingera } from 'pingera-sdk';
import { gather } from './gather.ts';
import type { PageComponent } from './views/component.ts';

/** Which components, and how long to wait for them. */
interface Wish {
  readonly show_deleted: boolean;
  readonly signal: AbortSignal;
}

/** A component of a list. */
export interface ListedComponent extends PageComponent {
  readonly component: Component;
}

/**
 * The components of a page, groups among them, with the names of their groups. The API does not
 * tell which are deleted, so it is asked for the others, too.
 */
export async function componentsOf(
  { components }: Pingera,
  pageId: string,
  { show_deleted, signal }: Wish,
): Promise<readonly ListedComponent[]> {
  const read = (query: { readonly show_deleted?: boolean }) =>
    gather(components.list(pageId, query, { signal }));
  const [live, all] = await Promise.all([
    read({}),
    show_deleted ? read({ show_deleted }) : undefined,
  ]);
  const names = new Map((all ?? live).map(({ id, name }) => [id, name]));
  const liveIds = new Set(live.map(({ id }) => id));
  return (all ?? live).map((component) => ({
    component,
    groupName: names.get(component.group_id ?? undefined),
    isDeleted: all === undefined ? undefined : !liveIds.has(component.id),
  }));
}

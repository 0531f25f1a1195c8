import type { Entity } from '../../account/records.ts';
import type { Call, Context } from '../../request/context.ts';
import { find } from '../find.ts';

/** The things of a kind that belong to the page in the path; refuses where there is no such page. */
export function ofPage(
  kind: string,
  { path }: Call,
  { account: { records } }: Context,
): ReadonlyMap<string, Entity> {
  const page = find(records.of('status_pages'), path['id']);
  return belonging(records.of(kind), 'status_page', page.id);
}

/** The post in the path. */
export function findPost(call: Call, context: Context): Entity {
  return find(ofPage('status_page_posts', call, context), call.path['post_id']);
}

/** The things that point to an owner in a field. */
export function belonging(
  entities: ReadonlyMap<string, Entity>,
  field: string,
  ownerId: string,
): ReadonlyMap<string, Entity> {
  return new Map([...entities].filter(([, entity]) => Object(entity[field]).id === ownerId));
}

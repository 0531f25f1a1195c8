import { type Component, type Pingera, PingeraApiError } from 'pingera-sdk';

/** The component, or the group with that id: some of them the API only finds among its groups. */
export async function findComponent(
  { components, componentGroups }: Pingera,
  [pageId, componentId]: readonly [page: string, component: string],
  signal: AbortSignal,
): Promise<Component> {
  const [component] = await Promise.allSettled([components.get(pageId, componentId, { signal })]);
  if (component.status === 'fulfilled') return component.value;
  if (!isMissing(component.reason)) throw component.reason;
  const [group] = await Promise.allSettled([componentGroups.get(pageId, componentId, { signal })]);
  if (group.status === 'fulfilled') return group.value;
  throw isMissing(group.reason) ? component.reason : group.reason;
}

function isMissing(error: unknown): boolean {
  return error instanceof PingeraApiError && error.status === 404;
}

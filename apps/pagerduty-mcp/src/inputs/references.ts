/** A reference in the words of the API, such as `{ id, type: 'user_reference' }`. */
export function referTo<K extends string>(
  kind: K,
  id: string,
): { id: string; type: `${K}_reference` } {
  return { id, type: `${kind}_reference` };
}

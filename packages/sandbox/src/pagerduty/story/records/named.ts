/** The id of the entity that has the name, which the story knows to be there. */
export function idOfNamed(
  entities: ReadonlyMap<string, { readonly id: string; readonly name: string }>,
  wanted: string,
): string {
  const found = [...entities.values()].find(({ name }) => name === wanted);
  if (found === undefined) throw new Error(`The account has no ${wanted}`);
  return found.id;
}

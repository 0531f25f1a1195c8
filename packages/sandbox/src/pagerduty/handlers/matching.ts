/** Whether a name holds the query, in any case; without a query every name does. */
export function matching(query: string | undefined): (name: string) => boolean {
  if (query === undefined) return () => true;
  const wanted = query.toLowerCase();
  return (name) => name.toLowerCase().includes(wanted);
}

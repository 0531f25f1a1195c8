/** The caller's own credential as it was sent: the first of the named headers that is there. */
export function credentialOf(headers: Headers, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = headers.get(name)?.trim();
    if (value) return value;
  }
  return undefined;
}

/** Names whose values never reach a log, wherever they stand in an entry. */
const secretNames: ReadonlySet<string> = new Set([
  'authorization',
  'Authorization',
  'token',
  'bearer',
  'apiKey',
  'api_key',
  'jwt',
  'password',
  'secret',
]);

/** The entry with what stands under a secret's name blotted out, at any depth. */
export function withoutSecrets(entry: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(entry).map(([key, value]) => [
      key,
      secretNames.has(key) && value !== undefined ? '***' : hidden(value),
    ]),
  );
}

function hidden(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(hidden);
  const isPlain = typeof value === 'object' && value !== null && !(value instanceof Error);
  return isPlain ? withoutSecrets(value) : value;
}

/** Blots out the secrets themselves, which may stand inside an error's text or a URL. */
export function scrubber(secrets: readonly string[]): (line: string) => string {
  const known = secrets
    .filter((secret) => secret.length > 3)
    .flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)])
    // The longest first: a secret may be the beginning of another.
    .sort((one, other) => other.length - one.length);
  return (line) => known.reduce((text, secret) => text.replaceAll(secret, '***'), line);
}

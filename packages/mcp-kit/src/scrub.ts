/** Names whose values never reach a log, wherever they stand in an entry. */
export const secretNames = [
  'authorization',
  'Authorization',
  'token',
  'bearer',
  'apiKey',
  'api_key',
  'jwt',
  'password',
  'secret',
] as const;

/** Blots out the secrets themselves, which may stand inside an error's text or a URL. */
export function scrubber(secrets: readonly string[]): (line: string) => string {
  const known = secrets
    .filter((secret) => secret.length > 3)
    .flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)])
    // The longest first: a secret may be the beginning of another.
    .sort((one, other) => other.length - one.length);
  return (line) => known.reduce((text, secret) => text.replaceAll(secret, '***'), line);
}

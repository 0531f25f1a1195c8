import { type Logger, pino } from 'pino';

/** Names whose values never reach a log, wherever they stand in an entry. */
const secretNames = [
  'authorization',
  'Authorization',
  'token',
  'bearer',
  'apiKey',
  'api_key',
  'jwt',
  'password',
  'secret',
];

/** JSON lines on standard error; standard output belongs to the protocol. */
export function createLog(
  name: string,
  { debug, secrets }: { readonly debug: boolean; readonly secrets: readonly string[] },
): Log {
  const scrub = scrubber(secrets);
  const logger: Logger = pino(
    {
      name,
      level: debug ? 'debug' : 'info',
      base: { name },
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: {
        paths: secretNames.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]),
        censor: '***',
      },
    },
    { write: (line: string) => void process.stderr.write(scrub(line)) },
  );
  return logger;
}

/** The part of a logger that the kit uses. */
export interface Log {
  debug(entry: object, message: string): void;
  info(entry: object, message: string): void;
  error(entry: object, message: string): void;
}

/** Blots out the secrets themselves, which may stand inside an error's text or a URL. */
function scrubber(secrets: readonly string[]): (line: string) => string {
  const known = secrets
    .filter((secret) => secret.length > 3)
    .flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)])
    // The longest first: a secret may be the beginning of another.
    .sort((one, other) => other.length - one.length);
  return (line) => known.reduce((text, secret) => text.replaceAll(secret, '***'), line);
}

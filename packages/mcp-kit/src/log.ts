import { type Logger, pino } from 'pino';
import { scrubber, withoutSecrets } from './scrub.ts';

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
      // pino's own redaction costs ten times the rest of a line once it has to look into entries.
      formatters: { log: withoutSecrets },
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

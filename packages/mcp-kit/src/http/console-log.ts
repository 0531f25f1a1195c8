import type { Log } from '../log.ts';
import { scrubber, withoutSecrets } from '../scrub.ts';

/** JSON lines through `console.error`, which every runtime has; what serves debugging is left out. */
export function createConsoleLog(name: string, secrets: readonly string[]): Log {
  const scrub = scrubber(secrets);
  const write = (level: number, entry: object, message: string) => {
    const time = new Date().toISOString();
    const line = { level, time, name, ...withoutSecrets(entry), msg: message };
    console.error(scrub(JSON.stringify(line)));
  };
  return {
    debug: () => undefined,
    info: (entry, message) => write(30, entry, message),
    error: (entry, message) => write(50, entry, message),
  };
}

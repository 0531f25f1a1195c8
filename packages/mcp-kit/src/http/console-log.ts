import type { Log } from '../log.ts';
import { scrubber, secretNames } from '../scrub.ts';

const hidden: ReadonlySet<string> = new Set(secretNames);

/** JSON lines through `console.error`, which every runtime has; what serves debugging is left out. */
export function createConsoleLog(name: string, secrets: readonly string[]): Log {
  const scrub = scrubber(secrets);
  const write = (level: number, entry: object, message: string) => {
    const line = { level, time: new Date().toISOString(), name, ...entry, msg: message };
    console.error(scrub(JSON.stringify(line, (key, value) => (hidden.has(key) ? '***' : value))));
  };
  return {
    debug: () => undefined,
    info: (entry, message) => write(30, entry, message),
    error: (entry, message) => write(50, entry, message),
  };
}

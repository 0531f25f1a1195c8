import { UsageError } from '../usage-error.ts';
import type { Configuration, Entry } from './client.ts';

/** A file into which something is merged. */
export interface Draft {
  /** For messages. */
  readonly file: string;
  /** Without a byte order mark. */
  readonly text: string;
}

/** What is to stand in it. */
export interface Addition {
  readonly section: string;
  readonly name: string;
  readonly configuration: Configuration;
  /** Whether an entry of that name may be replaced. */
  readonly force: boolean;
}

/** A text with the addition. */
export interface Merged {
  /** The same as before where nothing was left to be done. */
  readonly text: string;
  /** The addition's entry, with what the user had put into an older one. */
  readonly entry: Entry;
}

/** Thrown where a file is not what it has to be; says what to do, and that nothing was done. */
export function unfit({ file }: Draft, why: string): UsageError {
  return new UsageError(
    `${file} ${why}; put that right, or name another with --file. It was left as it was`,
  );
}

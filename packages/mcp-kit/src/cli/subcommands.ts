import type { Program } from './program.ts';

/** A word after the program's name that does something other than serve. */
export interface Subcommand {
  readonly name: string;
  /** One line for `--help`. */
  readonly words: string;
  /** Reads the words after its name; a {@link UsageError} says what is wrong with them. */
  run<Deps>(program: Program<Deps>, argv: readonly string[]): Promise<void>;
}

/** Each is loaded when it is called for: serving does not pay for them. */
export const subcommands: readonly Subcommand[] = [];

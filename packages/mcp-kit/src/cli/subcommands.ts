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
export const subcommands: readonly Subcommand[] = [
  {
    name: 'doctor',
    words: 'say what is wrong with settings, network, key and permissions',
    run: async (program, argv) =>
      (await import('../doctor/command.ts')).runDoctor(program, argv, process),
  },
  {
    name: 'config',
    words: 'the configuration of an MCP client, printed or written',
    run: async (program, argv) =>
      (await import('../config/command.ts')).runConfig(program, argv, process),
  },
];

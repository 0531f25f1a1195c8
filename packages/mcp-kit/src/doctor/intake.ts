import type { Command } from 'commander';
import type { OwnValues } from '../cli/own-settings.ts';
import { type Program, parseProgram } from '../cli/program.ts';
import type { Settings } from '../cli/settings.ts';
import { unknownNames } from '../gate.ts';
import { UsageError } from '../usage-error.ts';

/** The settings to examine. */
export interface Intake {
  readonly settings: Settings;
  readonly own: OwnValues;
  /** Whether the report is to be JSON. */
  readonly isJson: boolean;
  /** Settings that were given, as they were written. */
  readonly given: readonly Given[];
  /** Variables that the process was started with. */
  readonly env: Environment;
}

/** A setting that was given. */
export interface Given {
  /** A flag, or the name of a variable. */
  readonly name: string;
  readonly from: 'flag' | 'environment' | '.env';
  /** Of the variable, whichever way it was given. */
  readonly suffix: string;
  readonly raw: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads what serving would read; `exit` when the command line is answered already. */
export function takeIn<Deps>(
  program: Program<Deps>,
  argv: readonly string[],
  env: Environment,
): Intake | { readonly exit: number } {
  const started = { ...env };
  let command: Command | undefined;
  const parsed = parseProgram(program, ['node', program.app.name, ...argv], (each) => {
    command = adapt(each, program.app.name);
  });
  if (parsed.kind === 'exit' || command === undefined) {
    return { exit: parsed.kind === 'exit' ? parsed.code : 0 };
  }
  const { settings, own } = parsed;
  const [unknown] = unknownNames(program.app, settings);
  if (unknown !== undefined) throw new UsageError(unknown);
  const isJson = command.opts()['json'] === true;
  return { settings, own, isJson, given: readGiven(program, command, started), env: started };
}

function adapt(command: Command, name: string): Command {
  return command
    .name(`${name} doctor`)
    .description(
      'Says what is wrong with settings, network, key and permissions, and what to do about it. Takes the settings of serving, and changes nothing.',
    )
    .option('--json', 'print the report as one JSON document')
    .addHelpText(
      'after',
      '\nExit code: 0 when nothing fails, 1 when something does, 2 for settings that cannot be read.\n',
    );
}

function readGiven<Deps>(
  { prefix, otherVariables }: Program<Deps>,
  command: Command,
  started: Environment,
): readonly Given[] {
  const isStarted = (name: string) => (started[name] ?? '').trim() !== '';
  return command.options.flatMap((option): readonly Given[] => {
    const key = option.attributeName();
    if (key === 'json') return [];
    const source = command.getOptionValueSource(key);
    const suffix = option.envVar?.slice(prefix.length + 1) ?? '';
    const raw = String(command.opts()[key]);
    if (source === 'cli') return [{ name: option.long ?? key, from: 'flag', suffix, raw }];
    if (source !== 'env' || option.envVar === undefined) return [];
    const others = Object.keys(otherVariables).filter((each) => otherVariables[each] === suffix);
    const name = [option.envVar, ...others].find(isStarted);
    return [
      name === undefined
        ? { name: option.envVar, from: '.env', suffix, raw }
        : { name, from: 'environment', suffix, raw },
    ];
  });
}

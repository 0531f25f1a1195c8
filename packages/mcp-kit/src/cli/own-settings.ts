import { type Command, Option } from 'commander';
import { textOf, type VariableName } from './settings.ts';

/** A setting that only one server has; its value is text. */
export interface OwnSetting {
  /** Such as `--region <region>`. */
  readonly flags: string;
  /** One line for `--help`. */
  readonly words: string;
  /** Of the variable, such as `REGION`. */
  readonly suffix: string;
  readonly choices?: readonly string[];
  readonly default?: string;
  /** Whether its value belongs in no file and no report. */
  readonly isSecret?: true;
}

/** Values of a server's own settings by suffix. */
export type OwnValues = Readonly<Record<string, string | undefined>>;

/** The variables of a server whose values are secrets: its key, and those of its own settings. */
export function secretVariables({
  prefix,
  own,
}: {
  readonly prefix: string;
  readonly own: readonly OwnSetting[];
}): ReadonlySet<string> {
  const secret = own.filter(({ isSecret }) => isSecret === true).map(({ suffix }) => suffix);
  return new Set(['API_KEY', ...secret].map((suffix) => `${prefix}_${suffix}`));
}

export function addOwn(
  command: Command,
  variable: VariableName,
  settings: readonly OwnSetting[],
): void {
  for (const setting of settings) {
    const option = makeOption(setting).env(variable(setting.suffix));
    if (setting.choices !== undefined) option.choices(setting.choices);
    command.addOption(option.default(setting.default));
  }
}

export function readOwn(command: Command, settings: readonly OwnSetting[]): OwnValues {
  const values = command.opts();
  return Object.fromEntries(
    settings.map((setting) => [
      setting.suffix,
      textOf(values[makeOption(setting).attributeName()]),
    ]),
  );
}

function makeOption({ flags, words }: OwnSetting): Option {
  return new Option(flags, words);
}

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
}

/** Values of a server's own settings by suffix. */
export type OwnValues = Readonly<Record<string, string | undefined>>;

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

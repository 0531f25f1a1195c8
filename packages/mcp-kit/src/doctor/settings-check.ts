import type { OwnSetting } from '../cli/own-settings.ts';
import { enumerate } from '../text.ts';
import { type Finding, ok, together } from './finding.ts';
import type { Given, Intake } from './intake.ts';
import { checkText } from './raw-text.ts';

/** Which settings were given and where, and whether their texts are as they were meant. */
export function checkSettings(
  { given }: Pick<Intake, 'given'>,
  own: readonly OwnSetting[],
  keySettings: readonly string[],
): Finding {
  const isText = ({ suffix }: Given) =>
    !keySettings.includes(suffix) && own.some((setting) => setting.suffix === suffix);
  const remarks = given.filter(isText).flatMap(({ name, raw }) => checkText(name, raw) ?? []);
  const sources = given.map(({ name, from }) => (from === 'flag' ? name : `${name} (${from})`));
  const words = sources.length === 0 ? 'all as by default' : enumerate(sources, ', ');
  return together([ok(words), ...remarks]);
}

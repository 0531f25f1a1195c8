import type { Account, Doctor } from './doctor.ts';
import { type Finding, fail, ok, together } from './finding.ts';
import type { Intake } from './intake.ts';
import { checkKeyText } from './raw-text.ts';

/** Kind and shape of the credential, and how it was written down. */
export function checkKeyShape(
  { settings, given }: Pick<Intake, 'settings' | 'given'>,
  { keySettings }: Pick<Doctor, 'keySettings'>,
  { shape }: Pick<Account, 'shape'>,
  howToGetKey: string,
): Finding {
  if (settings.sandbox) return ok('that of the account in memory');
  const key = keySettings
    .map((suffix) => given.find((each) => each.suffix === suffix))
    .find((each) => each !== undefined);
  if (key === undefined || shape === undefined) {
    return settings.transport === 'http'
      ? ok('none of its own: callers bring theirs')
      : fail('none is given', howToGetKey);
  }
  const text = checkKeyText(key.name, key.raw);
  if (text?.status === 'fail') return text;
  return text === undefined ? shape : together([shape, text]);
}

import type { ExaminationAsked, Finding } from 'mcp-kit';
import type { PagerDuty } from 'pagerduty-sdk';
import { CurrentUser, type Profile } from '../current-user.ts';
import type { Owner } from './find-owner.ts';

/** The user whom lists are narrowed to and changes are made for. */
export async function checkUser(
  client: PagerDuty,
  owner: Owner,
  { own, settings }: Pick<ExaminationAsked, 'own' | 'settings'>,
): Promise<Finding> {
  const email = settings.sandbox ? undefined : own['USER_EMAIL'];
  if (owner.kind === 'account' && email === undefined) return nobody;
  const profile = await new CurrentUser(() => client, email).profile();
  if (owner.kind !== 'user' || email === undefined) return describe(profile);
  if (email.toLowerCase() === owner.email.toLowerCase()) return describe(profile);
  return {
    status: 'warn',
    finding: `PAGERDUTY_USER_EMAIL is not used: the key is of ${owner.name} (${owner.email})`,
    advice: 'Leave PAGERDUTY_USER_EMAIL away, or use a key of the account or of that user.',
  };
}

const nobody: Finding = {
  status: 'warn',
  finding: 'none: the key is of the account',
  advice:
    'Set PAGERDUTY_USER_EMAIL to the e-mail of a user: "my" lists, and many changes, need one.',
};

function describe({ name, email, teams }: Profile): Finding {
  const member = teams.length === 1 ? 'one team' : `${teams.length} teams`;
  return { status: 'ok', finding: `${name} (${email}), in ${member}` };
}

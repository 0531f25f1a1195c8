import * as z from 'zod';
import type { CheckSecret } from './check-model.ts';
import { notFound } from './refusals.ts';
import type { Session } from './session.ts';

/** One secret that a body gives to a check. */
export const secretLink = z.strictObject({
  secret_id: z.string(),
  env_variable: z.string().max(100),
});

export const secretLinks = z.array(secretLink);

/** The links of a check to secrets; throws a 404 when the account lacks one of them. */
export function linkSecrets(
  session: Session,
  links: z.infer<typeof secretLinks>,
): readonly CheckSecret[] {
  return links.map((link) => {
    if (!session.account.secrets.has(link.secret_id)) throw notFound('Secret');
    return { id: session.newId(), ...link, created_at: session.stamp };
  });
}

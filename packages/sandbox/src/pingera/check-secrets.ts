import type { Call } from '../core/call.ts';
import type { Account } from './account.ts';
import { findCheck } from './check-access.ts';
import type { Check, CheckSecret } from './check-model.ts';
import { readBody } from './parse.ts';
import { badRequest, notFound } from './refusals.ts';
import { created, noContent, ok } from './replies.ts';
import { linkSecrets, secretLink, secretLinks } from './secret-links.ts';
import { withoutValue } from './secrets.ts';
import { type Handlers, pathValue, type Session } from './session.ts';

const PATH = '/checks/{check_id}/secrets';

export const checkSecretHandlers: Handlers = {
  [`GET ${PATH}`]: (call, session) => {
    const { secrets } = findCheck(call, session);
    return ok(secrets.map((link) => toRow(session.account, link)));
  },
  [`POST ${PATH}`]: addSecret,
  [`PUT ${PATH}`]: (call, session) => {
    const check = findCheck(call, session);
    const links = linkSecrets(session, readBody(call, secretLinks));
    save(session, check, links);
    return ok(links.map((link) => toRow(session.account, link)));
  },
  [`DELETE ${PATH}/{secret_id}`]: (call, session) => {
    const check = findCheck(call, session);
    const kept = check.secrets.filter(
      ({ secret_id }) => secret_id !== pathValue(call, 'secret_id'),
    );
    if (kept.length === check.secrets.length) throw notFound('Secret of this check');
    save(session, check, kept);
    return noContent;
  },
};

function addSecret(call: Call, session: Session) {
  const check = findCheck(call, session);
  const body = readBody(call, secretLink);
  const [link] = linkSecrets(session, [body]);
  if (link === undefined) throw new RangeError('One link was asked for');
  const isTaken = check.secrets.some(({ env_variable }) => env_variable === body.env_variable);
  if (isTaken) throw badRequest('The check already has a secret under this env_variable');
  save(session, check, [...check.secrets, link]);
  return created(toRow(session.account, link));
}

function save({ account, stamp }: Session, check: Check, secrets: readonly CheckSecret[]): void {
  account.checks.set(check.id, { ...check, secrets, updated_at: stamp });
}

function toRow({ secrets }: Account, link: CheckSecret) {
  const secret = secrets.get(link.secret_id);
  return { ...link, ...(secret && { secret: withoutValue(secret) }) };
}

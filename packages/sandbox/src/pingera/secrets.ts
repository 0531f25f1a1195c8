import * as z from 'zod';
import type { Call } from '../core/call.ts';
import type { Secret } from './alert-model.ts';
import { pageSizeBlock, pageSizeShape, slicePage } from './paging.ts';
import { readBody, readQuery } from './parse.ts';
import { badRequest, notFound } from './refusals.ts';
import { created, noContent, ok } from './replies.ts';
import { type Handlers, pathValue, type Session } from './session.ts';

const Create = z.strictObject({
  secret_name: z.string().min(1).max(100),
  secret_value: z.string(),
});
const Change = z.strictObject({ secret_value: z.string() });
const List = z.object(pageSizeShape);

export const secretHandlers: Handlers = {
  'GET /secrets': (call, { account }) => {
    const { page, page_size: size } = readQuery(call, List);
    const secrets = [...account.secrets.values()];
    return ok({
      secrets: slicePage(secrets, { page, size }).map(withoutValue),
      pagination: pageSizeBlock({ page, size }, secrets.length),
    });
  },
  'POST /secrets': createSecret,
  'GET /secrets/{secret_id}': (call, session) => ok(findSecret(call, session)),
  'PATCH /secrets/{secret_id}': changeSecret,
  'DELETE /secrets/{secret_id}': deleteSecret,
};

/** The secret as everything but its own read shows it. */
export function withoutValue(secret: Secret) {
  return { ...secret, secret_value: null };
}

/** The secret of the path; throws a 404 when the account has none with that id. */
function findSecret(call: Call, { account }: Session): Secret {
  const secret = account.secrets.get(pathValue(call, 'secret_id'));
  if (secret === undefined) throw notFound('Secret');
  return secret;
}

function createSecret(call: Call, session: Session) {
  const { account, stamp } = session;
  const { secret_name, secret_value } = readBody(call, Create);
  const isTaken = [...account.secrets.values()].some((one) => one.secret_name === secret_name);
  if (isTaken) throw badRequest('A secret with this name already exists');
  const secret: Secret = {
    id: session.newId(),
    secret_name,
    secret_value,
    created_by: account.userId,
    updated_by: account.userId,
    created_at: stamp,
    updated_at: stamp,
  };
  account.secrets.set(secret.id, secret);
  return created(withoutValue(secret));
}

function changeSecret(call: Call, session: Session) {
  const { account, stamp } = session;
  const secret = findSecret(call, session);
  const { secret_value } = readBody(call, Change);
  const saved = { ...secret, secret_value, updated_by: account.userId, updated_at: stamp };
  account.secrets.set(secret.id, saved);
  return ok(withoutValue(saved));
}

function deleteSecret(call: Call, session: Session) {
  const { checks, secrets } = session.account;
  const { id } = findSecret(call, session);
  for (const check of [...checks.values()]) {
    const kept = check.secrets.filter(({ secret_id }) => secret_id !== id);
    if (kept.length < check.secrets.length) checks.set(check.id, { ...check, secrets: kept });
  }
  secrets.delete(id);
  return noContent;
}

import type { Call } from '../core/call.ts';
import type { Check } from './check-model.ts';
import { notFound } from './refusals.ts';
import { pathValue, type Session } from './session.ts';

/** The check of the path; throws a 404 when the account has none with that id. */
export function findCheck(call: Call, { account }: Session): Check {
  const check = account.checks.get(pathValue(call, 'check_id'));
  if (check === undefined) throw notFound('Check');
  return check;
}

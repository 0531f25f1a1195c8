import {
  policyReference,
  scheduleReference,
  serviceReference,
  teamReference,
  userReference,
} from '../views/reference.ts';
import type { Account } from './account.ts';

/** The value with every reference in it as the API shows references: with a summary and addresses. */
export function resolveReferences(account: Account, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => resolveReferences(account, item));
  if (typeof value !== 'object' || value === null) return value;
  return (
    referenceOf(account, value) ??
    Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, resolveReferences(account, inner)]),
    )
  );
}

function referenceOf(account: Account, value: object): object | undefined {
  if (!('id' in value) || !('type' in value) || typeof value.id !== 'string') return undefined;
  const { id } = value;
  switch (value.type) {
    case 'user_reference':
      return account.users.has(id) ? userReference(account, id) : undefined;
    case 'team_reference':
      return account.teams.has(id) ? teamReference(account, id) : undefined;
    case 'service_reference':
      return account.services.has(id) ? serviceReference(account, id) : undefined;
    case 'escalation_policy_reference':
      return account.policies.has(id) ? policyReference(account, id) : undefined;
    case 'schedule_reference':
      return account.schedules.has(id) ? scheduleReference(account, id) : undefined;
    default:
      return undefined;
  }
}

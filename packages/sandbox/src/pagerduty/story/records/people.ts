import { addRecord } from '../../handlers/people/audit.ts';
import { DAY, HOUR } from '../../time/duration.ts';
import { userReference } from '../../views/reference.ts';
import { idOfNamed } from './named.ts';
import type { Seeding } from './seeding.ts';

/** What changed in the account of late. */
export function seedPeople({ account, people, now }: Seeding): void {
  const search = {
    kind: 'services',
    id: idOfNamed(account.services, 'Search'),
    name: 'Search',
  } as const;
  const orders = { kind: 'escalation_policies', name: 'Orders' } as const;
  addRecord(account, now - 5 * HOUR, people.ingrid.id, { action: 'update', ...search });
  addRecord(account, now - 3 * DAY, people.marcus.id, {
    action: 'update',
    ...{ ...orders, id: idOfNamed(account.policies, 'Orders') },
  });
  const payments = { kind: 'teams', name: 'Payments' } as const;
  addRecord(account, now - 19 * DAY, people.marcus.id, {
    ...{ action: 'update', ...payments, id: idOfNamed(account.teams, 'Payments') },
    references: [{ name: 'team_members', added: [userReference(account, people.tomas.id)] }],
  });
  addRecord(account, now - 20 * DAY, people.helen.id, {
    ...{ action: 'create', kind: 'users', id: people.tomas.id, name: people.tomas.name },
  });
}

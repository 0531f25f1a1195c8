import { type Account, known } from '../account/account.ts';
import type { FieldsOf } from './fields.ts';
import { head } from './reference.ts';

export function teamView({ teams }: Account, id: string): FieldsOf<'Team'> {
  const { name, description } = known(teams, id);
  return { ...head('team', id, name), name, description, default_role: 'manager' };
}

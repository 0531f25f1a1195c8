import type { Priority } from '../account/entities.ts';
import type { FieldsOf } from './fields.ts';
import { head } from './reference.ts';

export function priorityView({ id, name, description }: Priority): FieldsOf<'Priority'> {
  return { ...head('priority', id, name), name, description };
}

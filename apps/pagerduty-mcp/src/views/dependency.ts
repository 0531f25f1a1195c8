import * as z from 'zod';

/** A service on the other end of a dependency, and which end that is. */
export const DependencyView = z.object({
  id: z.string(),
  name: z.string().optional(),
  type: z.string(),
  role: z.enum(['rests on', 'rests on this']),
});
type Dependency = z.infer<typeof DependencyView>;

interface End {
  readonly id?: string | undefined;
  readonly type?: string | undefined;
}

/** Which service rests on which, in the words of the API. */
interface Relationship {
  readonly supporting_service?: End | undefined;
  readonly dependent_service?: End | undefined;
}

/** What a service rests on, and what rests on it. */
export function dependenciesOf(
  serviceId: string | undefined,
  relationships: readonly Relationship[],
): readonly Dependency[] {
  return relationships.flatMap(({ supporting_service: below, dependent_service: above }) => {
    const isAbove = above?.id === serviceId;
    const other = isAbove ? below : above;
    if (other?.id === undefined) return [];
    const type = (other.type ?? 'service').replace(/_reference$/, '');
    return [{ id: other.id, type, role: isAbove ? 'rests on' : 'rests on this' }];
  });
}

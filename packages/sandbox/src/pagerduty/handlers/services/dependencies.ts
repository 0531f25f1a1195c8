import * as z from 'zod/mini';
import type { Account } from '../../account/account.ts';
import type { Entity } from '../../account/records.ts';
import type { Handler } from '../../request/context.ts';
import { invalid, notFound } from '../../request/refusals.ts';
import { find } from '../find.ts';

const End = z.object({ id: z.string(), type: z.string() });
const Body = z.object({
  relationships: z
    .array(z.object({ supporting_service: End, dependent_service: End }))
    .check(z.minLength(1)),
});
type End = z.infer<typeof End>;

/** What rests on a service, and what it rests on. */
function of(account: Account, id: string) {
  const rows = [...account.records.of('relationships').values()].filter(
    ({ supporting_service: below, dependent_service: above }) =>
      idOf(below) === id || idOf(above) === id,
  );
  return { status: 200, body: { relationships: rows } };
}

export const ofService: Handler = ({ path }, { account }) =>
  of(account, find(account.services, path['id']).id);

export const ofBusinessService: Handler = ({ path }, { account }) =>
  of(account, find(account.records.of('business_services'), path['id']).id);

export const associate: Handler = ({ body }, { account }) => {
  const relationships = read(body).map((each) => {
    for (const end of [each.supporting_service, each.dependent_service]) checkEnd(account, end);
    const known = same(account, each.supporting_service.id, each.dependent_service.id);
    if (known !== undefined) return known;
    const made = relationshipOf(account, each.supporting_service, each.dependent_service);
    account.records.add('relationships', made);
    return made;
  });
  return { status: 200, body: { relationships } };
};

export const disassociate: Handler = ({ body }, { account }) => {
  const relationships = read(body).map(
    ({ supporting_service: below, dependent_service: above }) => {
      const found = same(account, below.id, above.id);
      if (found === undefined) throw notFound();
      account.records.of('relationships').delete(found.id);
      return found;
    },
  );
  return { status: 200, body: { relationships } };
};

/** A dependency in the words of the API; the service that rests on another is above it. */
export function relationshipOf(account: Account, below: End, above: End): Entity {
  return {
    id: `D${account.ids.entity().slice(1)}`,
    type: 'service_dependency',
    supporting_service: withType(account, below.id),
    dependent_service: withType(account, above.id),
  };
}

function withType({ services }: Account, id: string) {
  const kind = services.has(id) ? 'technical_service' : 'business_service';
  return { id, type: `${kind}_reference` };
}

function same({ records }: Account, below: string, above: string): Entity | undefined {
  return [...records.of('relationships').values()].find(
    (each) =>
      idOf(each['supporting_service']) === below && idOf(each['dependent_service']) === above,
  );
}

function checkEnd({ services, records }: Account, { id }: End): void {
  if (!services.has(id) && !records.of('business_services').has(id)) throw notFound();
}

function read(body: unknown) {
  const parsed = Body.safeParse(body);
  if (!parsed.success) throw invalid('relationships are not valid');
  return parsed.data.relationships;
}

function idOf(end: unknown): unknown {
  return Reflect.get(Object(end), 'id');
}

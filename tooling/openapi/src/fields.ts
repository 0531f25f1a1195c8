import { resolveSchema, type Schema, type Schemas } from './schema.ts';

/** A field of an object, however the schema composes it. */
export interface Field {
  readonly schema: Schema;
  readonly required: boolean;
}

export type Fields = ReadonlyMap<string, Field>;

/** The fields that an object of this schema may have, in document order, compositions merged. */
export function fieldsOf(schema: Schema, schemas: Schemas): Fields {
  const resolved = resolveSchema(schema, schemas);
  const { properties = {}, required = [], allOf = [], oneOf = [], anyOf = [] } = resolved;
  const own = new Map(
    Object.entries(properties).map(([name, property]) => [
      name,
      { schema: property, required: false },
    ]),
  );
  const fields = joined([
    own,
    ...allOf.map((part) => fieldsOf(part, schemas)),
    ...[oneOf, anyOf].map((branches) => alternatives(branches.map((it) => fieldsOf(it, schemas)))),
  ]);
  return new Map(
    [...fields].map(([name, field]) => [
      name,
      { ...field, required: field.required || required.includes(name) },
    ]),
  );
}

/** An object that is all of the parts at once. */
function joined(parts: readonly Fields[]): Fields {
  return merged(parts, (found) => ({
    schema: combined('allOf', found),
    required: found.some(({ required }) => required),
  }));
}

/** An object that is one of the branches: what one of them leaves open, none requires. */
function alternatives(branches: readonly Fields[]): Fields {
  return merged(branches, (found) => ({
    schema: combined('anyOf', found),
    required: found.length === branches.length && found.every(({ required }) => required),
  }));
}

function merged(parts: readonly Fields[], merge: (found: readonly Field[]) => Field): Fields {
  const names = new Set(parts.flatMap((part) => [...part.keys()]));
  return new Map(
    [...names].map((name) => [name, merge(parts.flatMap((part) => part.get(name) ?? []))]),
  );
}

function combined(keyword: 'allOf' | 'anyOf', found: readonly Field[]): Schema {
  const schemas = new Map(found.map(({ schema }) => [JSON.stringify(schema), schema]));
  const [only, ...others] = schemas.values();
  return only !== undefined && others.length === 0 ? only : { [keyword]: [...schemas.values()] };
}

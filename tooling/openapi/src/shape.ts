import { resolveSchema, type Schema, type Schemas } from './schema.ts';

/** Branches that a value may take, `null` apart; the schema itself where there is no choice. */
function branchesOf(schema: Schema): readonly Schema[] {
  const branches = schema.oneOf ?? schema.anyOf ?? [];
  const solid = branches.filter(({ type }) => type !== 'null');
  return solid.length === 0 ? [schema] : solid;
}

function everyBranch(
  schema: Schema,
  schemas: Schemas,
  holds: (branch: Schema) => boolean,
): boolean {
  const resolved = resolveSchema(schema, schemas);
  return branchesOf(resolved).every((branch) =>
    branch === resolved ? holds(resolved) : everyBranch(branch, schemas, holds),
  );
}

/** Whether every value of the schema is an array. */
export function isArray(schema: Schema, schemas: Schemas): boolean {
  return everyBranch(
    schema,
    schemas,
    ({ type, items, allOf = [] }) =>
      [type].flat().includes('array') ||
      (type === undefined && items !== undefined) ||
      allOf.some((part) => isArray(part, schemas)),
  );
}

/** Schema of the items of an array. */
export function itemsOf(schema: Schema, schemas: Schemas): Schema {
  const resolved = resolveSchema(schema, schemas);
  if (resolved.items !== undefined) return resolved.items;
  const part = resolved.allOf?.find((it) => isArray(it, schemas));
  if (part !== undefined) return itemsOf(part, schemas);
  const branches = branchesOf(resolved);
  return branches[0] === resolved ? {} : { anyOf: branches.map((it) => itemsOf(it, schemas)) };
}

/** Whether only the server writes a property of this schema. */
export function isReadOnly(schema: Schema, schemas: Schemas): boolean {
  return (
    schema.readOnly === true ||
    everyBranch(
      schema,
      schemas,
      ({ readOnly, allOf = [] }) =>
        readOnly === true || (allOf.length > 0 && allOf.every((part) => isReadOnly(part, schemas))),
    )
  );
}

/** The values that the schema lists, `null` apart; `undefined` where it lists none. */
export function valuesOf(schema: Schema, schemas: Schemas): readonly unknown[] | undefined {
  const resolved = resolveSchema(schema, schemas);
  const branches = branchesOf(resolved);
  if (branches[0] === resolved) {
    if (resolved.enum !== undefined) return resolved.enum.filter((value) => value !== null);
    return resolved.allOf?.map((part) => valuesOf(part, schemas)).find((it) => it !== undefined);
  }
  const lists = branches.flatMap((branch) => {
    const values = valuesOf(branch, schemas);
    return values === undefined ? [] : [values];
  });
  return lists.length === branches.length ? [...new Set(lists.flat())] : undefined;
}

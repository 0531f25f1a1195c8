import { type Api, type Operation, requestSchema } from '../api.ts';
import { fieldsOf } from '../fields.ts';
import { mapValues } from '../record.ts';
import { type Schema, SchemaSchema, type Schemas, schemaName } from '../schema.ts';
import { isReadOnly } from '../shape.ts';
import { rewrite } from '../walk.ts';

/**
 * Lets requests leave out what only the server writes: read-only properties are no longer required
 * in any schema that a request body uses.
 */
export function relaxReadOnly(api: Api): Api {
  const { operations, schemas } = api;
  const used = new Set<string>();
  for (const operation of operations) collectUsed(requestSchema(operation), schemas, used);
  return {
    ...api,
    operations: operations.map((operation) => relaxBody(operation, schemas)),
    schemas: mapValues(schemas, (schema, name) =>
      used.has(name) ? relax(schema, schemas) : schema,
    ),
  };
}

function collectUsed(schema: Schema | undefined, schemas: Schemas, used: Set<string>): void {
  if (schema === undefined) return;
  rewrite(schema, (object) => {
    const { $ref } = object;
    const name = typeof $ref === 'string' ? schemaName($ref) : '';
    if (name !== '' && !used.has(name)) {
      used.add(name);
      collectUsed(schemas[name], schemas, used);
    }
    return object;
  });
}

function relaxBody(operation: Operation, schemas: Schemas): Operation {
  const { body } = operation;
  if (body === undefined) return operation;
  const content = mapValues(body.content, ({ schema }) => ({ schema: relax(schema, schemas) }));
  return { ...operation, body: { ...body, content } };
}

function relax(schema: Schema, schemas: Schemas): Schema {
  const relaxed = rewrite(schema, (object) => {
    const part = SchemaSchema.parse(object);
    const fields = fieldsOf(part, schemas);
    if (part.required === undefined || isReference(part, schemas)) return object;
    const needed = part.required.filter((name) => {
      const field = fields.get(name);
      return field === undefined || !isReadOnly(field.schema, schemas);
    });
    return needed.length === part.required.length ? object : { ...object, required: needed };
  });
  return SchemaSchema.parse(relaxed);
}

/** A reference is read-only but for its type, and yet its id is what a request must give. */
function isReference(schema: Schema, schemas: Schemas): boolean {
  if (schema.required?.includes('id') !== true) return false;
  return [...fieldsOf(schema, schemas)].every(
    ([name, field]) => name === 'type' || isReadOnly(field.schema, schemas),
  );
}

import * as z from 'zod';

/** The part of an OpenAPI schema that this package looks into; other keywords ride along. */
export interface Schema {
  readonly $ref?: string | undefined;
  readonly type?: string | readonly string[] | undefined;
  readonly properties?: Schemas | undefined;
  readonly additionalProperties?: boolean | Schema | undefined;
  readonly items?: Schema | undefined;
  readonly allOf?: readonly Schema[] | undefined;
  readonly oneOf?: readonly Schema[] | undefined;
  readonly anyOf?: readonly Schema[] | undefined;
  readonly required?: readonly string[] | undefined;
  readonly enum?: readonly unknown[] | undefined;
  readonly readOnly?: boolean | undefined;
  readonly [keyword: string]: unknown;
}

export type Schemas = Readonly<Record<string, Schema>>;

const branches = z.lazy(() => z.array(SchemaSchema)).optional();

export const SchemaSchema: z.ZodType<Schema> = z.lazy(() =>
  z.looseObject({
    $ref: z.string().optional(),
    type: z.union([z.string(), z.array(z.string())]).optional(),
    properties: z.record(z.string(), SchemaSchema).optional(),
    additionalProperties: z.union([z.boolean(), SchemaSchema]).optional(),
    items: SchemaSchema.optional(),
    allOf: branches,
    oneOf: branches,
    anyOf: branches,
    required: z.array(z.string()).optional(),
    enum: z.array(z.unknown()).optional(),
    readOnly: z.boolean().optional(),
  }),
);

const schemaRef = '#/components/schemas/';

/** Follows references until a schema that says something itself. */
export function resolveSchema(schema: Schema, schemas: Schemas): Schema {
  let current = schema;
  for (let hops = 0; current.$ref !== undefined; hops += 1) {
    const target = schemas[schemaName(current.$ref)];
    if (target === undefined || hops > 20) throw new Error(`${current.$ref} leads nowhere`);
    current = target;
  }
  return current;
}

/** The component that a reference to a schema names. */
export function schemaName(ref: string): string {
  if (ref.startsWith(schemaRef)) return ref.slice(schemaRef.length);
  throw new Error(`${ref} is no reference to a schema`);
}

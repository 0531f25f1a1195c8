import fc from 'fast-check';
import * as z from 'zod';

/** The part of JSON Schema that tools describe their input in. */
const Schema = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  anyOf: z.array(z.looseObject({})).optional(),
  items: z.looseObject({}).optional(),
  properties: z.record(z.string(), z.looseObject({})).optional(),
  required: z.array(z.string()).optional(),
  additionalProperties: z.union([z.boolean(), z.looseObject({})]).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  minLength: z.number().optional(),
});
type Schema = z.infer<typeof Schema>;

/** Texts that mean something to a tool now and then. */
const meaningful = [
  ...['me', 'P0THERE', 'Q0THERE', 'Checkout API', 'Payments', 'Dana Reyes', 'P2', 'UTC'],
  ...['2026-03-01', '2026-03-04T15:00:00Z', '2026-03-05T00:00:00+01:00', 'https://example.com/x'],
  ...['incident.triggered', '[]', '{}', '0', '', '\u0000', '../x', 'x'.repeat(5000)],
] as const;

/** Arguments as a schema allows them, all that is required and some of the rest. */
export function goodArguments(schema: unknown): fc.Arbitrary<unknown> {
  return arbitraryOf(Schema.parse(schema));
}

/** The same with something wrong in it: other values, unknown names, or no object at all. */
export function brokenArguments(schema: unknown): fc.Arbitrary<unknown> {
  const { properties = {} } = Schema.parse(schema);
  const names = fc.constantFrom('no_such_parameter', '__proto__', ...Object.keys(properties));
  const junk = fc.jsonValue({ maxDepth: 3 });
  return fc.oneof(
    { weight: 1, arbitrary: junk },
    {
      weight: 4,
      arbitrary: fc
        .tuple(
          goodArguments(schema),
          fc.array(fc.tuple(names, junk), { minLength: 1, maxLength: 3 }),
        )
        .map(([good, wrong]) => ({ ...Object(good), ...Object.fromEntries(wrong) })),
    },
  );
}

function arbitraryOf(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.anyOf !== undefined) {
    return fc.oneof(...schema.anyOf.map((each) => arbitraryOf(Schema.parse(each))));
  }
  switch (schema.type) {
    case 'string':
      return fc.oneof(fc.constantFrom(...meaningful), fc.string({ maxLength: 40 }));
    case 'integer':
    case 'number':
      return fc.integer({ min: schema.minimum ?? -10, max: Math.min(schema.maximum ?? 100, 1e6) });
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(arbitraryOf(Schema.parse(schema.items ?? {})), {
        minLength: 1,
        maxLength: 3,
      });
    case 'object':
      return objectOf(schema);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

function objectOf({ properties, required = [], additionalProperties: rest }: Schema) {
  if (properties === undefined) {
    const values = arbitraryOf(Schema.parse(typeof rest === 'object' ? rest : {}));
    return fc.dictionary(fc.string({ minLength: 1, maxLength: 10 }), values, { maxKeys: 3 });
  }
  const fields = Object.entries(properties).map(
    ([name, schema]) => [name, arbitraryOf(Schema.parse(schema))] as const,
  );
  return fc.record(Object.fromEntries(fields), { requiredKeys: required });
}

/**
 * A part of an OpenAPI document in today's JSON Schema: `nullable` as a second type, and bounds that
 * `exclusiveMinimum` and `exclusiveMaximum` hold themselves.
 */
export function toSchema(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toSchema);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, toSchema(inner)] as const);
  return nullable(exclusive(Object.fromEntries(entries)));
}

type Node = Readonly<Record<string, unknown>>;

function exclusive({ exclusiveMinimum, exclusiveMaximum, ...node }: Node): Node {
  return {
    ...node,
    ...bound('exclusiveMinimum', exclusiveMinimum, node['minimum']),
    ...bound('exclusiveMaximum', exclusiveMaximum, node['maximum']),
  };
}

function bound(name: string, value: unknown, limit: unknown): Node {
  if (value === undefined || value === false) return {};
  return { [name]: value === true ? limit : value };
}

function nullable({ nullable: isNullable, ...node }: Node): Node {
  if (isNullable === undefined || typeof isNullable === 'object') {
    return isNullable === undefined ? node : { ...node, nullable: isNullable };
  }
  return isNullable === true ? { anyOf: [node, { type: 'null' }] } : node;
}

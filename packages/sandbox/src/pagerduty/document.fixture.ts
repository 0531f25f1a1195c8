import { existsSync, readFileSync } from 'node:fs';

const file = new URL('../../../../../shared/reference/pagerduty.openapi.json', import.meta.url);

/** Whether the official document lies beside the repository. */
export const hasDocument = existsSync(file);

/** What an answer holds that the document does not know for the operation. */
export function unknownParts(key: string, status: number, body: unknown): string[] {
  const [method = '', path = ''] = key.split(' ');
  const responses = dig(document(), 'paths', path, method.toLowerCase(), 'responses');
  const response = resolve(dig(responses, String(status)));
  const schema = dig(response, 'content', 'application/json', 'schema');
  return schema === undefined ? [`${key} ${status}`] : check([schema], body, key);
}

let parsed: unknown;

function document(): unknown {
  parsed ??= JSON.parse(readFileSync(file, 'utf8'));
  return parsed;
}

function check(schemas: readonly unknown[], value: unknown, place: string): string[] {
  const parts = schemas.flatMap(flatten);
  if (Array.isArray(value)) {
    const items = parts.flatMap((part) => dig(part, 'items') ?? []);
    return items.length === 0 ? [] : value.flatMap((item) => check(items, item, `${place}[]`));
  }
  if (typeof value === 'object' && value !== null) return checkObject(parts, value, place);
  const allowed = parts.flatMap((part) => list(dig(part, 'enum')));
  if (value === null || allowed.length === 0 || allowed.includes(value)) return [];
  return [`${place} is ${JSON.stringify(value)}`];
}

function checkObject(parts: readonly unknown[], value: object, place: string): string[] {
  const known = new Map<string, unknown[]>();
  for (const part of parts) {
    for (const [name, schema] of Object.entries(dig(part, 'properties') ?? {})) {
      known.set(name, [...(known.get(name) ?? []), schema]);
    }
  }
  const isOpen = parts.some((part) => dig(part, 'additionalProperties') !== undefined);
  if (known.size === 0 || isOpen) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const schemas = known.get(name);
    return schemas === undefined
      ? [`${place}.${name} is not known`]
      : check(schemas, inner, `${place}.${name}`);
  });
}

/** A schema and everything that it is put together from. */
function flatten(schema: unknown): unknown[] {
  const resolved = resolve(schema);
  const inner = ['allOf', 'oneOf', 'anyOf'].flatMap((name) => list(dig(resolved, name)));
  return [resolved, ...inner.flatMap(flatten)];
}

function resolve(node: unknown): unknown {
  const reference = dig(node, '$ref');
  if (typeof reference !== 'string') return node;
  const names = reference.slice(2).split('/');
  return resolve(dig(document(), ...names.map((name) => name.replaceAll('~1', '/'))));
}

function dig(node: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>(
    (inner, name) => new Map(Object.entries(inner ?? {})).get(name),
    node,
  );
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

import { existsSync, readFileSync } from 'node:fs';

const file = new URL('../../../../../shared/reference/pingera.openapi.json', import.meta.url);

/** Whether the document of the API lies beside the repository. */
export const hasDocument = existsSync(file);

/** Where the body of a request leaves the document. */
export function requestViolations(key: string, body: unknown): string[] {
  return violations(mediaSchema(dig(operation(key), 'requestBody')), body, 'request');
}

/** Where an answer leaves the document; optional fields may be null, as the API sends them. */
export function answerViolations(key: string, status: number, body: unknown): string[] {
  const responses = dig(operation(key), 'responses');
  const response = dig(responses, `${status}`) ?? dig(responses, `${String(status)[0]}XX`);
  if (response === undefined) return [`status ${status}`];
  return violations(mediaSchema(response), body, 'answer');
}

let parsed: unknown;

function document(): unknown {
  parsed ??= JSON.parse(readFileSync(file, 'utf8'));
  return parsed;
}

function operation(key: string): unknown {
  const [method = '', path = ''] = key.split(' ');
  return dig(document(), 'paths', path, method.toLowerCase());
}

function mediaSchema(node: unknown): unknown {
  return dig(node, 'content', 'application/json', 'schema');
}

function violations(node: unknown, value: unknown, place: string): string[] {
  const schema = resolve(node);
  const choices = list(dig(schema, 'anyOf'));
  if (choices.length > 0) {
    const found = choices.map((choice) => violations(choice, value, place));
    return found.some((none) => none.length === 0) ? [] : (found[0] ?? []);
  }
  if (!fitsType(schema, value) || !fitsBounds(schema, value)) {
    return [`${place} is ${JSON.stringify(value)}`];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item) => violations(dig(schema, 'items'), item, `${place}[]`));
  }
  return typeof value === 'object' && value !== null ? objectViolations(schema, value, place) : [];
}

function objectViolations(schema: unknown, value: object, place: string): string[] {
  const known = dig(schema, 'properties');
  const required = list(dig(schema, 'required'));
  const missing = required.filter((name) => !Object.hasOwn(value, String(name)));
  const wrong = Object.entries(value).flatMap(([name, inner]) => {
    const field = dig(known, name);
    if (field === undefined) {
      const isOpen = known === undefined || dig(schema, 'additionalProperties') !== undefined;
      return isOpen ? [] : [`${place}.${name} is not known`];
    }
    if (inner === null && !required.includes(name)) return [];
    return violations(field, inner, `${place}.${name}`);
  });
  return [...missing.map((name) => `${place}.${name} is missing`), ...wrong];
}

function fitsType(schema: unknown, value: unknown): boolean {
  const types = [dig(schema, 'type') ?? []].flat();
  if (types.length === 0) return true;
  if (value === null) return types.includes('null');
  if (Array.isArray(value)) return types.includes('array');
  if (Number.isInteger(value) && types.includes('integer')) return true;
  return types.includes(typeof value);
}

function fitsBounds(schema: unknown, value: unknown): boolean {
  const allowed = list(dig(schema, 'enum'));
  if (allowed.length > 0 && !allowed.includes(value)) return false;
  if (typeof value !== 'number') return true;
  const [least, most] = [dig(schema, 'minimum'), dig(schema, 'maximum')];
  return value >= Number(least ?? -Infinity) && value <= Number(most ?? Infinity);
}

function resolve(node: unknown): unknown {
  const reference = dig(node, '$ref');
  if (typeof reference !== 'string') return node;
  return resolve(dig(document(), ...reference.slice(2).split('/')));
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

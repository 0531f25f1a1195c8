import { byText, isRecord, type JsonObject } from '../record.ts';
import { rewrite } from '../walk.ts';

/** Steps of a pointer that add nothing to a name. */
const silent: ReadonlySet<string> = new Set([
  'application/json',
  'components',
  'content',
  'parameters',
  'paths',
  'properties',
  'requestBodies',
  'responses',
  'schema',
  'schemas',
]);

const componentRef = /^#\/components\/[^/]+\/[^/]+$/;

/**
 * Gives every schema that is referred to inside another component a name of its own, so that all
 * references point at components.
 */
export function hoistDeepRefs(document: JsonObject): JsonObject {
  const components = isRecord(document['components']) ? document['components'] : {};
  const schemas = isRecord(components['schemas']) ? components['schemas'] : {};
  const names = nameAll(deepRefsOf(document), new Set(Object.keys(schemas)));
  const hoisted = Object.fromEntries(
    [...names].map(([ref, name]) => [name, resolvePointer(document, ref)]),
  );
  return rewrite(
    { ...document, components: { ...components, schemas: { ...schemas, ...hoisted } } },
    (object) => {
      const name = names.get(String(object['$ref']));
      return name === undefined ? object : { ...object, $ref: `#/components/schemas/${name}` };
    },
  );
}

function deepRefsOf(document: JsonObject): string[] {
  const refs = new Set<string>();
  rewrite(document, (object) => {
    const { $ref } = object;
    if (typeof $ref === 'string' && !componentRef.test($ref)) refs.add($ref);
    return object;
  });
  return [...refs].sort(byText);
}

function nameAll(refs: readonly string[], taken: Set<string>): Map<string, string> {
  const names = new Map<string, string>();
  for (const ref of refs) {
    const base = nameOf(ref);
    let name = base;
    for (let count = 2; taken.has(name); count += 1) name = `${base}${count}`;
    taken.add(name);
    names.set(ref, name);
  }
  return names;
}

function nameOf(ref: string): string {
  return stepsOf(ref)
    .filter((step) => !silent.has(step))
    .flatMap((step) => step.split(/[^A-Za-z0-9]+/))
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
}

function resolvePointer(document: JsonObject, ref: string): unknown {
  return stepsOf(ref).reduce<unknown>((node, step) => {
    const next = Array.isArray(node) ? node[Number(step)] : isRecord(node) && node[step];
    if (typeof next === 'object' && next !== null) return next;
    throw new Error(`${ref} leads nowhere: there is no ${step}`);
  }, document);
}

function stepsOf(ref: string): string[] {
  return ref
    .slice('#/'.length)
    .split('/')
    .map((step) => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'));
}

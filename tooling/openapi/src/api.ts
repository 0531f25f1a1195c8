import type { Body, Content, Document, Parameter, Reference } from './document.ts';
import { byText, filterEntries, mapValues } from './record.ts';
import type { Schema, Schemas } from './schema.ts';

/** One operation with everything it refers to at hand, schemas apart. */
export interface Operation {
  /** `METHOD /path`. */
  readonly key: string;
  readonly method: string;
  readonly path: string;
  readonly id: string;
  readonly deprecated: boolean;
  /** Path, query and header parameters; array names still end in `[]`. */
  readonly parameters: readonly Parameter[];
  readonly body?: Body | undefined;
  /** Bodies of the success answers by status. */
  readonly responses: Readonly<Record<string, Content>>;
  /** The operation as the document has it, for its extensions. */
  readonly source: Readonly<Record<string, unknown>>;
}

/** All operations of a document in the order of their keys, and the schemas they use. */
export interface Api {
  /** Version of OpenAPI that the schemas follow. */
  readonly version: string;
  readonly operations: readonly Operation[];
  readonly schemas: Schemas;
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Reads the operations out of a document whose references all point at components. */
export function readApi(document: Document): Api {
  const targets = targetsOf(document);
  const operations = Object.entries(document.paths)
    .sort(([a], [b]) => byText(a, b))
    .flatMap(([path, item]) =>
      methods.flatMap((method) => readOperation({ path, item, method, targets }) ?? []),
    );
  return { version: document.openapi, operations, schemas: document.components.schemas };
}

interface Targets {
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly bodies: Readonly<Record<string, Body>>;
  readonly responses: Readonly<Record<string, Pick<Body, 'content'>>>;
}

/** Components by the reference to them. A response may refer to a request body: both have content. */
function targetsOf({ components }: Document): Targets {
  const bodies = byReference('requestBodies', components.requestBodies);
  return {
    parameters: byReference('parameters', components.parameters),
    bodies,
    responses: { ...bodies, ...byReference('responses', components.responses) },
  };
}

function byReference<T>(kind: string, named: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(named).map(([name, target]) => [`#/components/${kind}/${name}`, target]),
  );
}

interface Place {
  readonly path: string;
  readonly item: Document['paths'][string];
  readonly method: (typeof methods)[number];
  readonly targets: Targets;
}

function readOperation({ path, item, method, targets }: Place): Operation | undefined {
  const source = item[method];
  if (source === undefined) return undefined;
  const { operationId: id, deprecated, requestBody } = source;
  const success = filterEntries(source.responses, (status) => status.startsWith('2'));
  return {
    key: `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path,
    id,
    deprecated,
    parameters: [...item.parameters, ...source.parameters].map((it) =>
      follow(it, targets.parameters),
    ),
    body: requestBody && follow(requestBody, targets.bodies),
    responses: mapValues(success, (it) => follow(it, targets.responses).content),
    source,
  };
}

function follow<T extends object>(value: T | Reference, targets: Readonly<Record<string, T>>): T {
  if (!isReference(value)) return value;
  const target = targets[value.$ref];
  if (target === undefined) throw new Error(`${value.$ref} leads nowhere`);
  return target;
}

function isReference(value: object): value is Reference {
  return '$ref' in value;
}

/** Schema of the JSON body that a request takes. */
export function requestSchema({ body }: Operation): Schema | undefined {
  return body?.content['application/json']?.schema;
}

/** Schema of the JSON body that a success brings. */
export function successSchema({ responses }: Operation): Schema | undefined {
  return Object.values(responses).find((content) => 'application/json' in content)?.[
    'application/json'
  ]?.schema;
}

/** Parameters of one kind. */
export function parametersIn(
  { parameters }: Operation,
  place: Parameter['in'],
): readonly Parameter[] {
  return parameters.filter((parameter) => parameter.in === place);
}

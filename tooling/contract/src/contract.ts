import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import {
  follow,
  type Operation,
  type Parameter,
  readDocument,
  readOperations,
} from './document.ts';
import { dig, list } from './node.ts';
import { toSchema } from './to-schema.ts';

/** A request as it was sent; the path without what the base URL holds. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: unknown;
}

/** An example answer of the document. */
export interface Example {
  readonly key: string;
  readonly status: number;
  readonly name: string;
  readonly value: unknown;
}

/** What the document says of requests and answers. */
export interface Contract {
  readonly operations: ReadonlyMap<string, Operation>;
  /** Where a request of that operation leaves the document, a sentence each. */
  requestFaults(key: string, sent: Sent): readonly string[];
  /** Where an answer leaves the document. */
  answerFaults(key: string, status: number, body: unknown): readonly string[];
  readonly examples: readonly Example[];
}

/**
 * The contract of an OpenAPI document, or `undefined` where the document is not at hand. Formats are
 * not checked: both APIs call `date-time` what has no zone.
 */
export function openContract(name: string): Contract | undefined {
  const document = readDocument(name);
  return document === undefined ? undefined : createContract(document);
}

/** The contract of a parsed OpenAPI document. */
export function createContract(document: unknown): Contract {
  const operations = readOperations(document);
  const validate = createValidator(document);
  const find = (key: string) => {
    const operation = operations.get(key);
    if (operation === undefined) throw new Error(`${key} is not in the document`);
    return operation;
  };
  return {
    operations,
    requestFaults(key, sent) {
      const operation = find(key);
      return [
        ...pathFaults(operation, sent),
        ...operation.parameters.flatMap((parameter) => parameterFaults(parameter, sent, validate)),
        ...unknownQuery(operation, sent.query),
        ...bodyFaults(document, operation, sent.body, validate),
      ];
    },
    answerFaults(key, status, body) {
      const { node, pointer } = find(key);
      const names = [String(status), `${String(status)[0]}XX`, 'default'];
      const at = names.find((each) => dig(node, 'responses', each) !== undefined);
      if (at === undefined) return [`status ${status} is not known`];
      const place = `${pointer}/responses/${at}`;
      const response = follow(document, dig(node, 'responses', at), place);
      const content = dig(response.node, 'content', 'application/json');
      if (content === undefined) return body === undefined ? [] : ['a body is not known'];
      return validate(`${response.pointer}/content/application~1json/schema`, body);
    },
    examples: [...operations.values()].flatMap((operation) => readExamples(document, operation)),
  };
}

type Validate = (pointer: string, value: unknown) => string[];

function createValidator(document: unknown): Validate {
  const ajv = new Ajv2020({
    strict: false,
    validateFormats: false,
    allErrors: true,
    logger: false,
  });
  ajv.addSchema({ $id: 'document', ...Object(toSchema(document)) });
  const known = new Map<string, ValidateFunction>();
  return (pointer, value) => {
    const check = known.get(pointer) ?? ajv.compile({ $ref: `document#${encodeURI(pointer)}` });
    known.set(pointer, check);
    if (check(value) === true) return [];
    return (check.errors ?? [])
      .filter((error) => !isForReaders(error))
      .map(
        ({ instancePath, message, params }) =>
          `${instancePath || 'the body'} ${message} ${JSON.stringify(params)}`,
      );
  };
}

/** What the server alone writes is required of answers only. */
function isForReaders({ keyword, params, parentSchema }: ErrorObject): boolean {
  const property = dig(parentSchema, 'properties', String(dig(params, 'missingProperty')));
  return keyword === 'required' && dig(property, 'readOnly') === true;
}

function pathFaults({ key }: Operation, { method, path }: Sent): string[] {
  const [wanted, template = ''] = key.split(' ');
  const pattern = template.replaceAll(/\{[^}]+\}/g, '[^/]+').replaceAll('.', '\\.');
  const fits = method === wanted && new RegExp(`^${pattern}$`).test(path);
  return fits ? [] : [`${method} ${path} was sent for ${key}`];
}

function parameterFaults(parameter: Parameter, sent: Sent, validate: Validate): string[] {
  const { name, place, isRequired, pointer, schema } = parameter;
  if (place === 'path') return [];
  const values = place === 'query' ? sent.query.getAll(name) : list([sent.headers.get(name)]);
  const given = values.filter((value) => value !== null);
  if (given.length === 0) return isRequired ? [`${place} ${name} is missing`] : [];
  const value = given.map((text) => typed(schema, String(text)));
  return validate(pointer, dig(schema, 'type') === 'array' ? value : value[0]).map(
    (fault) => `${place} ${name}: ${fault}`,
  );
}

/** A text of a query in the type that the schema has. */
function typed(schema: unknown, text: string): unknown {
  const type = dig(schema, 'type') === 'array' ? dig(schema, 'items', 'type') : dig(schema, 'type');
  const types = list([type].flat());
  if (types.some((each) => each === 'integer' || each === 'number')) return Number(text);
  if (types.includes('boolean')) return text === 'true' ? true : text === 'false' ? false : text;
  return text;
}

function unknownQuery({ parameters }: Operation, query: URLSearchParams): string[] {
  const known = new Set(parameters.map(({ name }) => name));
  return [...new Set(query.keys())]
    .filter((name) => !known.has(name))
    .map((name) => `query ${name} is not known`);
}

function bodyFaults(
  document: unknown,
  { node, pointer }: Operation,
  body: unknown,
  validate: Validate,
): string[] {
  const given = dig(node, 'requestBody');
  if (given === undefined) return body === undefined ? [] : ['a body is not known'];
  const found = follow(document, given, `${pointer}/requestBody`);
  if (body === undefined)
    return dig(found.node, 'required') === true ? ['the body is missing'] : [];
  return validate(`${found.pointer}/content/application~1json/schema`, body);
}

function readExamples(document: unknown, { key, node }: Operation): Example[] {
  return Object.entries(dig(node, 'responses') ?? {}).flatMap(([status, given]) => {
    const response = follow(document, given, '').node;
    const content = dig(response, 'content', 'application/json');
    const named = Object.entries(dig(content, 'examples') ?? {}).map(([name, example]) => ({
      name,
      value: dig(follow(document, example, '').node, 'value'),
    }));
    const single = dig(content, 'example');
    const all = single === undefined ? named : [...named, { name: 'example', value: single }];
    return all.map((example) => ({ key, status: Number(status), ...example }));
  });
}

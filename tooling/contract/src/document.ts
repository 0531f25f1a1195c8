import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { dig, list } from './node.ts';

/** A parameter of an operation, as the document has it. */
export interface Parameter {
  readonly name: string;
  readonly place: 'path' | 'query' | 'header';
  readonly isRequired: boolean;
  /** Where its schema stands. */
  readonly pointer: string;
  readonly schema: unknown;
}

/** An operation of the API. */
export interface Operation {
  /** `METHOD /path/{template}`. */
  readonly key: string;
  readonly parameters: readonly Parameter[];
  readonly pointer: string;
  readonly node: unknown;
}

const methods = ['get', 'post', 'put', 'patch', 'delete'];

/** Where the documents lie unless `OPENAPI_DIR` says otherwise: beside the repository. */
const besideRepository = resolve(import.meta.dirname, '../../../../shared/reference');

/** The OpenAPI document of that file name, or `undefined` where it is not at hand. */
export function readDocument(name: string): unknown {
  const path = resolve(process.env['OPENAPI_DIR'] ?? besideRepository, name);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** Every operation of the document by its key. */
export function readOperations(document: unknown): ReadonlyMap<string, Operation> {
  const paths = Object.entries(dig(document, 'paths') ?? {});
  const operations = paths.flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const node = dig(item, method);
      if (node === undefined) return [];
      const place = `/paths/${escapePointer(path)}`;
      const pointer = `${place}/${method}`;
      const parameters = [
        ...readParameters(document, dig(item, 'parameters'), `${place}/parameters`),
        ...readParameters(document, dig(node, 'parameters'), `${pointer}/parameters`),
      ];
      return [{ key: `${method.toUpperCase()} ${path}`, parameters, pointer, node }];
    }),
  );
  return new Map(operations.map((operation) => [operation.key, operation]));
}

/** Follows references until there is none, and says where it ended. */
export function follow(
  document: unknown,
  node: unknown,
  pointer: string,
): { readonly node: unknown; readonly pointer: string } {
  const reference = dig(node, '$ref');
  if (typeof reference !== 'string') return { node, pointer };
  const names = reference.slice(2).split('/').map(unescapePointer);
  return follow(document, dig(document, ...names), reference.slice(1));
}

/** A name as one segment of a JSON pointer. */
function escapePointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

function unescapePointer(name: string): string {
  return decodeURIComponent(name).replaceAll('~1', '/').replaceAll('~0', '~');
}

function readParameters(document: unknown, nodes: unknown, pointer: string): Parameter[] {
  return list(nodes).flatMap((given, index) => {
    const found = follow(document, given, `${pointer}/${index}`);
    const place = dig(found.node, 'in');
    const name = dig(found.node, 'name');
    if (typeof name !== 'string') return [];
    if (place !== 'path' && place !== 'query' && place !== 'header') return [];
    return [
      {
        name,
        place,
        isRequired: dig(found.node, 'required') === true,
        pointer: `${found.pointer}/schema`,
        schema: follow(document, dig(found.node, 'schema'), '').node,
      },
    ];
  });
}

import * as z from 'zod';
import { defineTool, type Tool } from '../define-tool.ts';
import { InputError } from '../errors.ts';
import { coerce } from '../input/coerce.ts';
import { words } from '../input/schemas.ts';
import type { Rows } from '../output/answer.ts';
import { type Answer, one } from '../output/answer.ts';
import type { View } from '../output/view.ts';
import { closest } from '../text.ts';
import type { ApiOperation } from './operation.ts';

/** Arguments of an operation, checked against what it takes. */
export interface ApiInput {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  /** A few operations take a list. */
  readonly body: Readonly<Record<string, unknown>> | readonly unknown[] | undefined;
  readonly signal: AbortSignal;
}

/** The part of an API client that the tool needs. */
export interface ApiClient {
  request(key: string, input: ApiInput): Promise<unknown>;
  rows(
    key: string,
    input: ApiInput,
    place: { readonly limit: number; readonly cursor: string | undefined },
  ): Promise<Rows<unknown>>;
}

/** Shows what the API answered, whatever it is. */
const AnyView: View<unknown> = {
  fields: new Map(),
  show: (source) => ({
    item: typeof source === 'object' && source !== null ? { ...source } : { value: source },
    odd: [],
  }),
};

const Body = z.union([z.record(z.string(), z.unknown()), z.array(z.unknown())]);

/** The tool that calls any operation of an API, with the gates of every other tool. */
export function callApi<Deps>(
  apiName: string,
  operations: readonly ApiOperation[],
  client: (deps: Deps) => ApiClient,
): Tool<Deps> {
  const find = (name: string) => findOperation(operations, name);
  return defineTool({
    name: 'call_api',
    title: `Call the ${apiName} API`,
    toolset: 'api',
    isDefault: true,
    effect: ({ operation }) => find(operation).effect,
    description: `Call one operation of the ${apiName} API by the id that search_api gives. Prefer a tool made for the job.`,
    input: {
      operation: words(200).describe('id, or "METHOD /path"'),
      path: z.record(z.string(), z.string()).optional().describe('Path parameters'),
      query: z.record(z.string(), z.unknown()).optional().describe('Query parameters'),
      body: Body.optional().describe('JSON body'),
    },
    list: true,
    output: { plural: 'results', item: AnyView },
    confirm({ operation, path = {}, query = {} }) {
      const found = find(operation);
      checkPath(found, path);
      checkQuery(found, query);
      return `Run ${found.id}${targetOf(path)}? It cannot be undone.`;
    },
    async run({ operation, path = {}, query = {}, body }, deps: Deps, { signal, page }) {
      const found = find(operation);
      const key = `${found.method} ${found.path}`;
      checkPath(found, path);
      const input = { path, query: checkQuery(found, query), body, signal };
      if (found.isList) return client(deps).rows(key, input, page);
      return answer(found, await client(deps).request(key, input));
    },
  });
}

function answer({ id }: ApiOperation, body: unknown): Answer<unknown> {
  if (body === undefined || body === null || body === '') {
    return { items: [], description: `${id} is done; the API answers nothing to it` };
  }
  const description = `What ${id} answered`;
  return Array.isArray(body) ? { items: body, description } : one(body, description);
}

function findOperation(operations: readonly ApiOperation[], name: string): ApiOperation {
  const wanted = name.trim();
  const found = operations.find(
    ({ id, method, path }) => id === wanted || `${method} ${path}` === wanted,
  );
  if (found !== undefined) return found;
  const guess = closest(
    wanted,
    operations.map(({ id }) => id),
  );
  throw new InputError(
    `operation = ${JSON.stringify(wanted.slice(0, 80))} is no operation of this API`,
    guess === undefined
      ? 'Find its id with search_api.'
      : `Did you mean ${guess}? search_api finds ids.`,
  );
}

function checkPath({ id, path }: ApiOperation, given: Readonly<Record<string, string>>): void {
  const known = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const takes = `It takes: ${known.join(', ') || 'none'}.`;
  for (const name of Object.keys(given).filter((each) => !known.includes(each))) {
    throw new InputError(`${id} has no path parameter ${name.slice(0, 80)}`, takes);
  }
  const absent = known.filter((name) => !Object.hasOwn(given, name));
  if (absent.length > 0) {
    throw new InputError(`${id} needs the path parameter ${absent.join(', ')}`, takes);
  }
  for (const [name, value] of Object.entries(given)) {
    const why = notASegment(value);
    if (why !== undefined) throw new InputError(`${id}: the path parameter ${name} ${why}`);
  }
}

const longestSegment = 256;

/** Why a text cannot stand between two slashes; everything that is not named here is encoded. */
function notASegment(value: string): string | undefined {
  if (value.trim() === '') return 'is empty';
  if (value.length > longestSegment) return `is longer than ${longestSegment} characters`;
  return /^\.{1,2}$|[\p{Cc}\p{Cs}]/u.test(value) ? 'is not an id' : undefined;
}

function checkQuery({ id, query }: ApiOperation, given: Readonly<Record<string, unknown>>) {
  const known = new Map(query.map(readParameter).map((parameter) => [parameter.name, parameter]));
  const checked: Record<string, unknown> = {};
  for (const [spelled, value] of Object.entries(given)) {
    if (value === null) continue;
    const name = spelled.replace(/\[\]$/, '');
    const parameter = known.get(name);
    if (parameter === undefined) {
      const names = [...known.keys()].join(', ') || 'none';
      throw new InputError(
        `${id} has no query parameter ${name.slice(0, 80)}`,
        `It takes: ${names}.`,
      );
    }
    checked[name] = parameter.isList ? coerce(z.array(z.unknown()), value) : value;
  }
  const absent = [...known.values()]
    .filter(({ name, isRequired }) => isRequired && !(name in checked))
    .map(({ name }) => name);
  if (absent.length > 0) {
    throw new InputError(`${id} needs the query parameter ${absent.join(', ')}`);
  }
  return checked;
}

/** A parameter as the table spells it: `name`, then `[]`, `!` and `=allowed|values`. */
function readParameter(spelled: string) {
  const [, name = '', list, required] = /^([^[\]!=]+)(\[\])?(!)?/.exec(spelled) ?? [];
  return { name, isList: list !== undefined, isRequired: required !== undefined };
}

function targetOf(path: Readonly<Record<string, string>>): string {
  const ids = Object.values(path).join(', ');
  return ids === '' ? '' : ` on ${ids}`;
}

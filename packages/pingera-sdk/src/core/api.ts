import { PingeraInvalidRequestError } from '../errors.ts';
import { operations } from '../generated/operations.ts';
import { spellBody } from './body.ts';
import { readEntity } from './entity.ts';
import type { OperationRow } from './operation.ts';
import { Paginated } from './pagination.ts';
import { pagingStyles } from './paging-styles.ts';
import { fillPath } from './path.ts';
import { spellQuery } from './query.ts';
import type { Outgoing, Transport } from './transport.ts';
import type {
  ItemOf,
  ListArguments,
  ListKey,
  LooseInput,
  LooseListInput,
  OperationKey,
  RequestArguments,
  ResultOf,
} from './types.ts';

/** Every operation by its key; the resources stand on it. */
export class Api {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** Calls one operation and answers its body as documented. */
  async request<K extends OperationKey>(
    key: K,
    ...[input]: RequestArguments<K>
  ): Promise<ResultOf<K>> {
    return this.#transport.send(spell(key, input ?? {}));
  }

  /** Calls an operation that answers one object; any other body is an invalid response. */
  async entity<K extends OperationKey>(
    key: K,
    ...input: RequestArguments<K>
  ): Promise<NonNullable<ResultOf<K>>> {
    return readEntity(key, await this.request(key, ...input));
  }

  /** Calls an operation whose key is known only at run time. */
  async requestAny(key: string, input: LooseInput = {}): Promise<unknown> {
    return this.#transport.send(spell(key, input));
  }

  /** Lists the rows of one operation, page by page, whatever its paging style. */
  paginate<K extends ListKey>(key: K, ...[input]: ListArguments<K>): Paginated<ItemOf<K>> {
    return this.#list(key, input ?? {});
  }

  /** Lists the rows of an operation whose key is known only at run time. */
  paginateAny(key: string, input: LooseListInput = {}): Paginated<unknown> {
    return this.#list(key, input);
  }

  #list<T>(key: string, { pageSize, ...input }: LooseListInput): Paginated<T> {
    const { paging: style, items } = rowOf(key);
    if (items === null) throw new PingeraInvalidRequestError(`${key} lists nothing: use request`);
    checkListQuery(key, input.query);
    return new Paginated({
      operation: key,
      name: () => filledKey(key, input.path),
      style,
      items,
      pageSize,
      fetchPage: (parameters) =>
        this.requestAny(key, { ...input, query: { ...input.query, ...parameters } }),
    });
  }
}

function spell(key: string, { path, query, body, ...options }: LooseInput): Outgoing {
  const { effect, flags } = rowOf(key);
  const [method = '', template = ''] = key.split(' ');
  return {
    operation: key,
    method,
    path: fillPath(template, path),
    query: spellQuery(query ?? {}, flags),
    body: spellBody(key, body),
    effect,
    isPublic: flags.includes('noauth') || flags.includes('optionalauth'),
    options,
  };
}

function rowOf(key: string): OperationRow {
  const row = Object.hasOwn(operations, key) ? operations[key] : undefined;
  if (row !== undefined) return row;
  throw new PingeraInvalidRequestError(
    `${key} is no operation of the API; keys read 'GET /checks/{check_id}'`,
  );
}

function filledKey(key: string, path: LooseInput['path']): string {
  const [method, template = ''] = key.split(' ');
  return `${method} ${fillPath(template, path)}`;
}

/** A page asked for by hand would be lost under those of the list. */
function checkListQuery(key: string, query: LooseInput['query']): void {
  const { paging } = rowOf(key);
  const names = Object.keys(pagingStyles[paging].parameters({ page: 1, size: 1, skip: 0 }));
  const clash = names.find((name) => query?.[name] !== undefined);
  if (clash === undefined) return;
  throw new PingeraInvalidRequestError(
    `${clash} is set by the list itself: use pageSize, take or slice`,
  );
}

import { InvalidRequestError } from '../errors.ts';
import { operations } from '../generated/operations.ts';
import { checkLimits } from './limits.ts';
import type { OperationRow, PagingStyle } from './operation.ts';
import { Paginated } from './pagination.ts';
import { pagingStyles } from './paging-styles.ts';
import { fillPath } from './path.ts';
import { spellQuery } from './query.ts';
import type { Outgoing, Transport } from './transport.ts';
import type {
  ItemOf,
  ListArguments,
  ListKey,
  ListOptions,
  OperationKey,
  RequestArguments,
  RequestOptions,
  ResultOf,
} from './types.ts';
import { unwrap } from './unwrap.ts';

/** A call whose types were checked by the caller, or not at all. */
export interface LooseInput extends RequestOptions {
  readonly path?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: unknown;
}

/** The same for a list. */
export interface LooseListInput extends LooseInput, ListOptions {}

/** More at once would only wait for the rate limit. */
const maxLookAhead = 16;

/** An entity under the name of its kind. */
type Wrapped<E> = Readonly<Record<string, E>>;

/** E-mail for the `From` header of a client: fixed, or looked up once an operation wants one. */
export type From = string | (() => string | undefined | Promise<string | undefined>);

/** Every operation by its key; the resources stand on it. */
export class Api {
  readonly #transport: Transport;
  readonly #from: From | undefined;
  #lookedUp: Promise<string | undefined> | undefined;

  constructor(transport: Transport, from: From | undefined) {
    this.#transport = transport;
    this.#from = from;
  }

  /** Calls one operation and answers its body as documented. */
  async request<K extends OperationKey>(
    key: K,
    ...[input]: RequestArguments<K>
  ): Promise<ResultOf<K>> {
    return this.#transport.send(this.#spell(key, input ?? {}));
  }

  /** The entity under the name that one operation wraps its answer in. */
  async entity<K extends OperationKey, N extends keyof NonNullable<ResultOf<K>> & string>(
    key: K,
    name: N,
    ...[input]: RequestArguments<K>
  ): Promise<NonNullable<NonNullable<ResultOf<K>>[N]>> {
    const body: Wrapped<NonNullable<ResultOf<K>>[N]> | undefined = await this.#transport.send(
      this.#spell(key, input ?? {}),
    );
    return unwrap(key, body, name);
  }

  /** The same for a key that is known at run time only; nothing is checked but the key. */
  async requestAny(key: string, input: LooseInput = {}): Promise<unknown> {
    return this.#transport.send(this.#spell(key, input));
  }

  /** Lists the rows of one operation, page by page, whatever its paging style. */
  paginate<K extends ListKey>(key: K, ...[input]: ListArguments<K>): Paginated<ItemOf<K>> {
    return this.#paginate(key, input ?? {});
  }

  /** The same for a key that is known at run time only. */
  paginateAny(key: string, input: LooseListInput = {}): Paginated<unknown> {
    return this.#paginate(key, input);
  }

  #paginate<T>(key: string, input: LooseListInput): Paginated<T> {
    const { query = {}, body, pageSize, lookAhead = 4, ...rest } = input;
    const { paging: style, items } = rowOf(key);
    if (items === null) throw new InvalidRequestError(`${key} does not list rows: use request`);
    if (pageSize !== undefined && !(Number.isInteger(pageSize) && pageSize > 0)) {
      throw new InvalidRequestError('pageSize must be a whole number above 0');
    }
    if (!(Number.isInteger(lookAhead) && lookAhead >= 0 && lookAhead <= maxLookAhead)) {
      throw new InvalidRequestError(`lookAhead must be a whole number from 0 to ${maxLookAhead}`);
    }
    refuseOwnPaging(key, style, { ...query, ...asRecord(body) });
    const [method, template] = splitKey(key);
    return new Paginated({
      operation: key,
      list: () => `${method} ${fillPath(template, rest.path)}`,
      style,
      items,
      pageSize,
      query,
      lookAhead,
      signal: rest.signal,
      fetchPage: async ({ inBody, parameters }, signal = rest.signal) => {
        const page = inBody
          ? { query, body: { ...asRecord(body), ...parameters } }
          : { query: { ...query, ...parameters }, body };
        return this.#transport.send(this.#spell(key, { ...rest, ...page, signal }));
      },
    });
  }

  #spell(key: string, input: LooseInput): Outgoing {
    const { effect, scope, flags } = rowOf(key);
    const [method, template] = splitKey(key);
    const { path, query, body, ...options } = input;
    return {
      operation: key,
      method,
      path: fillPath(template, path),
      query: spellQuery(query ?? {}, flags),
      body,
      effect,
      scope,
      hasOwnLimit: flags.includes('ratelimited'),
      headers: async () => ({ ...(await this.#fromHeader(flags, options)), ...earlyHeader(flags) }),
      options: checkLimits(options),
    };
  }

  async #fromHeader(
    flags: readonly string[],
    { from }: RequestOptions,
  ): Promise<Record<string, string>> {
    if (!flags.includes('from')) return {};
    const email = from ?? (await this.#ownFrom());
    return email === undefined ? {} : { From: checkEmail(email) };
  }

  /** The e-mail, which is asked for again only when none was found. */
  async #ownFrom(): Promise<string | undefined> {
    const from = this.#from;
    if (typeof from !== 'function') return from;
    this.#lookedUp ??= (async () => from())();
    const email = await this.#lookedUp.catch((error: unknown) => {
      this.#lookedUp = undefined;
      throw error;
    });
    if (email === undefined) this.#lookedUp = undefined;
    return email;
  }
}

function splitKey(key: string): readonly [method: string, template: string] {
  const [method = '', template = ''] = key.split(' ');
  return [method, template];
}

function refuseOwnPaging(
  key: string,
  style: PagingStyle,
  given: Readonly<Record<string, unknown>>,
): void {
  const name = pagingStyles[style].names.find((each) => given[each] !== undefined);
  if (name === undefined) return;
  throw new InvalidRequestError(
    `${key}: leave ${name} out, for paging sets it; use pageSize, take or slice`,
  );
}

function rowOf(key: string): OperationRow {
  const row = Object.hasOwn(operations, key) ? operations[key] : undefined;
  if (row !== undefined) return row;
  throw new InvalidRequestError(
    `${key} is no operation of the API; keys read 'GET /incidents/{id}'`,
  );
}

function earlyHeader(flags: readonly string[]): Record<string, string> {
  const prefix = 'early:';
  const value = flags.find((flag) => flag.startsWith(prefix))?.slice(prefix.length);
  return value === undefined ? {} : { 'X-EARLY-ACCESS': value };
}

function checkEmail(email: string): string {
  if (/^[!-?A-~]+@[!-?A-~]+$/.test(email)) return email;
  throw new InvalidRequestError('from must be the e-mail address of a user of the account');
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

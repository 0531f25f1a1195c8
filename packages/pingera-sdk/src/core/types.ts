import type { ItemsField, Operations } from '../generated/types.d.ts';

/** `METHOD /path` of an operation of the API. */
export type OperationKey = keyof Operations & string;

/** Operations that list rows and can be read with `paginate`. */
export type ListKey = keyof ItemsField & OperationKey;

type IsOptional<T, K extends keyof T> = Record<never, never> extends Pick<T, K> ? true : false;
type RequiredKeys<T> = {
  [K in keyof T]-?: IsOptional<T, K> extends true ? never : K;
}[keyof T];
type Loose<T> = { [K in keyof T]: IsOptional<T, K> extends true ? T[K] | undefined : T[K] };

type Parameter<K extends OperationKey, In extends 'path' | 'query'> = Operations[K] extends {
  parameters: { [P in In]?: infer V };
}
  ? NonNullable<V>
  : never;

/** Path parameters of an operation; `never` where it has none. */
export type PathOf<K extends OperationKey> = Parameter<K, 'path'>;

/** Query parameters of an operation; those that take a list take one value, too. */
export type QueryOf<K extends OperationKey> = [Parameter<K, 'query'>] extends [never]
  ? Record<never, never>
  : Loose<OneOrMore<Parameter<K, 'query'>>>;
type OneOrMore<Q> = {
  [P in keyof Q]: Q[P] extends readonly (infer V)[] | undefined ? V | readonly V[] : Q[P];
};

/** Query parameters of a list; paging has options of its own. */
export type ListQuery<K extends ListKey> = Omit<QueryOf<K>, 'page' | 'page_size' | 'per_page'>;

type Same<A, B> =
  (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;
type IsReadonly<T, K extends keyof T> = Same<Pick<T, K>, Readonly<Pick<T, K>>>;
type Writable<T> = T extends readonly unknown[]
  ? Readonly<T>
  : Loose<{ [K in keyof T as IsReadonly<T, K> extends true ? never : K]: Unchanged<T[K]> }>;
type Unchanged<V> = V extends readonly unknown[] ? Readonly<V> : V;

type Content<K extends OperationKey> = Operations[K] extends { requestBody?: infer R }
  ? NonNullable<R> extends { content: infer C }
    ? C
    : never
  : never;

/**
 * Body of an operation without the fields that only the server writes, or a form where it takes
 * files; `never` where it has none.
 */
export type BodyOf<K extends OperationKey> =
  | (Content<K> extends { 'application/json': infer J } ? Writable<J> : never)
  | (Content<K> extends { 'multipart/form-data': unknown } ? FormData : never);

type Success<R> = R extends { 200: infer B }
  ? B
  : R extends { 201: infer B }
    ? B
    : R extends { 202: infer B }
      ? B
      : undefined;

/** What an operation answers; `undefined` where the body is empty. */
export type ResultOf<K extends OperationKey> =
  Success<Operations[K]['responses']> extends { content: { 'application/json': infer B } }
    ? B
    : undefined;

/** One row of a list. */
export type ItemOf<K extends ListKey> = ItemsField[K] extends ''
  ? Row<ResultOf<K>>
  : Row<Field<ResultOf<K>, ItemsField[K]>>;
type Field<B, F> = B extends { [P in F & string]?: infer V } ? NonNullable<V> : never;
type Row<A> = A extends readonly (infer T)[] ? T : never;

/** Options of every call. */
export interface RequestOptions {
  /** Cancels the call, waits between tries included; its reason is what is thrown. */
  readonly signal?: AbortSignal | undefined;
  /** Limit of one try, in milliseconds. */
  readonly timeoutMs?: number | undefined;
  /** How often a failed call is tried again. */
  readonly retries?: number | undefined;
  /** Further headers of this call; `Authorization` is not among them. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Options of every list. */
export interface ListOptions extends RequestOptions {
  /**
   * Rows asked for per request, 1 to 100; it does not bound the list. 100 unless told, or fewer
   * where `take` and `slice` need fewer. Lists that come in one piece take no notice.
   */
  readonly pageSize?: number | undefined;
}

/** A call whose types were checked by the caller, or not at all. */
export interface LooseInput extends RequestOptions {
  readonly path?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: unknown;
}

/** A list whose types were checked by the caller, or not at all. */
export interface LooseListInput extends LooseInput, ListOptions {}

type PathInput<K extends OperationKey> = [PathOf<K>] extends [never]
  ? { readonly path?: undefined }
  : { readonly path: PathOf<K> };
type QueryInput<Q> = [RequiredKeys<Q>] extends [never]
  ? { readonly query?: Q | undefined }
  : { readonly query: Q };
type BodyInput<K extends OperationKey> = [BodyOf<K>] extends [never]
  ? { readonly body?: undefined }
  : Operations[K] extends { requestBody: unknown }
    ? { readonly body: BodyOf<K> }
    : { readonly body?: BodyOf<K> | undefined };

/** Everything a call of the operation takes. */
export type RequestInput<K extends OperationKey> = RequestOptions &
  PathInput<K> &
  QueryInput<QueryOf<K>> &
  BodyInput<K>;

/** Arguments after the key: left out where nothing is required. */
export type RequestArguments<K extends OperationKey> =
  Record<never, never> extends RequestInput<K>
    ? [input?: RequestInput<K>]
    : [input: RequestInput<K>];

/** Everything a list of the operation takes. */
export type ListInput<K extends ListKey> = ListOptions &
  PathInput<K> &
  QueryInput<ListQuery<K>> &
  BodyInput<K>;

/** Arguments of a list after the key. */
export type ListArguments<K extends ListKey> =
  Record<never, never> extends ListInput<K> ? [input?: ListInput<K>] : [input: ListInput<K>];

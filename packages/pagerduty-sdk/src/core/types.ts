import type { ItemsField, Operations } from '../generated/types.d.ts';

/** `METHOD /path` of an operation of the REST API v2. */
export type OperationKey = keyof Operations & string;

/** Operations that list rows and can be read with `paginate`. */
export type ListKey = keyof ItemsField & OperationKey;

type IsOptional<T, K extends keyof T> = Record<never, never> extends Pick<T, K> ? true : false;
type Loose<T> = { [K in keyof T]: IsOptional<T, K> extends true ? T[K] | undefined : T[K] };
type Parameter<K extends OperationKey, In extends 'path' | 'query'> = Operations[K] extends {
  parameters: { [P in In]?: infer V };
}
  ? NonNullable<V>
  : never;

/** Path parameters of an operation; `never` where it has none. */
export type PathOf<K extends OperationKey> = Parameter<K, 'path'>;

/** Query parameters of an operation, without the brackets of array names. */
export type QueryOf<K extends OperationKey> = [Parameter<K, 'query'>] extends [never]
  ? Record<never, never>
  : Loose<Parameter<K, 'query'>>;

/** Query parameters of a list; paging has options of its own. */
export type ListQuery<K extends ListKey> = Omit<QueryOf<K>, PagingName>;
type PagingName = 'limit' | 'offset' | 'cursor' | 'after' | 'before' | 'total';

/**
 * Body of an operation: JSON, a form or CSV; `never` where it has none. A PUT takes the fields that
 * it changes: the document asks for all that an entity must have, which a caller seldom wants to say.
 */
export type BodyOf<K extends OperationKey> = Sent<
  K extends `PUT ${string}` ? Changes<WholeBodyOf<K>> : WholeBodyOf<K>
>;

/** What is sent: a field that is `undefined` is left out, and lists are not changed. */
type Sent<B> = B extends FormData
  ? B
  : B extends readonly (infer T)[]
    ? readonly Sent<T>[]
    : B extends object
      ? { [F in keyof B]: IsOptional<B, F> extends true ? Sent<B[F]> | undefined : Sent<B[F]> }
      : B;

type WholeBodyOf<K extends OperationKey> = Operations[K] extends {
  requestBody?: infer R;
}
  ? NonNullable<R> extends { content: infer C }
    ? { [T in keyof C]: T extends 'multipart/form-data' ? FormData : C[T] }[keyof C]
    : never
  : never;

type Changes<B> = B extends FormData | string
  ? B
  : { [W in keyof B]: NonNullable<B[W]> extends readonly unknown[] ? B[W] : Partial<B[W]> };

type Success<R> = R[keyof R];

/** What an operation answers; `undefined` where the body is empty. */
export type ResultOf<K extends OperationKey> = Json<Success<Operations[K]['responses']>>;
type Json<R> = R extends { content: { 'application/json': infer B } } ? B : undefined;

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
  /** Further headers of this call. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** E-mail of the user a change is made for; stands before the client's own `from`. */
  readonly from?: string | undefined;
}

type PathInput<K extends OperationKey> = [PathOf<K>] extends [never]
  ? { readonly path?: undefined }
  : { readonly path: PathOf<K> };
type QueryInput<Q> =
  Record<never, never> extends Q
    ? { readonly query?: Extra<Q> | undefined }
    : { readonly query: Extra<Q> };
type BodyInput<K extends OperationKey> = [BodyOf<K>] extends [never]
  ? { readonly body?: undefined }
  : { readonly body?: BodyOf<K> | undefined };

/** Documented parameters, and `x[]`-style names for what the document leaves out. */
type Extra<Q> = Q & { readonly [name: `${string}[]`]: readonly string[] | undefined };

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

/** Options of every list. */
export interface ListOptions extends RequestOptions {
  /**
   * Rows asked for per request, as many as the API allows unless told; it does not bound the list.
   * Where the API serves one page only, it is sent as `limit` only when given.
   */
  readonly pageSize?: number | undefined;
  /**
   * Most pages fetched ahead, 4 unless told, 16 at most, 0 for none. Where a page names the next
   * one, it is one page at most. More are fetched ahead the further a list is read.
   */
  readonly lookAhead?: number | undefined;
}

/** Everything a list of the operation takes. */
export type ListInput<K extends ListKey> = ListOptions &
  PathInput<K> &
  QueryInput<ListQuery<K>> &
  BodyInput<K>;

/** Arguments of a list after the key. */
export type ListArguments<K extends ListKey> =
  Record<never, never> extends ListInput<K> ? [input?: ListInput<K>] : [input: ListInput<K>];

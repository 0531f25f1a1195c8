/** A request as handlers see it: matched to an operation, its body read. */
export interface Call {
  /** Key of the operation, such as `GET /incidents/{id}`; empty when the path belongs to none. */
  readonly key: string;
  readonly method: string;
  readonly pathname: string;
  /** Path parameters, decoded. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  /** The body parsed as JSON; `undefined` when there is none. */
  readonly body: unknown;
  /** The body as it was sent. */
  readonly text: string;
}

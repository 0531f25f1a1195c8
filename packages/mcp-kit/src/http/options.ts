import type { App } from '../app.ts';
import type { Callers } from '../callers.ts';
import type { Selection } from '../gate.ts';
import type { Log } from '../log.ts';
import type { OAuthGate } from '../oauth/gate.ts';
import type { Observed } from '../serve/observe.ts';

/** How a server is served over HTTP. */
export interface HttpOptions<Deps> {
  readonly app: App<Deps>;
  /** Name shown to people in place of the app's title. */
  readonly title: string;
  /** What is offered to everybody; a request may narrow it, never widen it. */
  readonly selection: Selection;
  readonly maxLimit: number;
  readonly budget: number;
  readonly confirm: 'auto' | 'never';
  readonly log: Log;
  readonly callers: Callers<Deps>;
  /** Headers that may carry the caller's own credential, the first that is there counts. */
  readonly credentialHeaders: readonly string[];
  /** Stands in where a request brings none; absent where such requests are refused. */
  readonly sharedCredential?: string | undefined;
  /** Access tokens in place of upstream credentials. */
  readonly oauth?: OAuthGate | undefined;
  /** Host names that requests may be for. */
  readonly allowedHosts: readonly string[];
  /** Host names of web pages that may make requests. */
  readonly allowedOrigins: readonly string[];
  /** Limit of a call, in milliseconds. */
  readonly deadlineMs: number;
  /** Calls that one credential may have under way. */
  readonly maxConcurrent: number;
  /** Limit of a request's body. */
  readonly maxBodyBytes: number;
  /** Whether the API can be reached. */
  readonly isReady: () => Promise<boolean>;
  /** Told of every finished call. */
  readonly tell?: ((observed: Observed) => void) | undefined;
}

/** A server as a function of the request: what every runtime with web standards can host. */
export interface HttpHandler {
  fetch(request: Request): Promise<Response>;
  /** Calls under way. */
  readonly inside: number;
  /** Waits until no call is under way, or for `graceMs` at most; then ends what is left. */
  drain(graceMs: number): Promise<void>;
}

import type { WebHandler, WebOptions } from 'mcp-kit/http';

/** Settings of the PagerDuty server as a function of the request. */
export interface HandlerOptions extends WebOptions {
  /** Service region of the accounts, `us` unless told. */
  readonly region?: 'us' | 'eu' | undefined;
  /** User whom changes are made for, with a shared credential that belongs to none. */
  readonly userEmail?: string | undefined;
  /** Integration key that events are sent with unless told, with a shared credential only. */
  readonly routingKey?: string | undefined;
}

/** Makes the server; options that cannot work are an error that says which. */
export type CreateHandler = (options?: HandlerOptions) => WebHandler;

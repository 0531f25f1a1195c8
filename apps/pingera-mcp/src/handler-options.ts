import type { WebHandler, WebOptions } from 'mcp-kit/http';

/** Settings of the Pingera server as a function of the request. */
export interface HandlerOptions extends WebOptions {
  /** Status page that is meant when a tool is given none, with a shared credential. */
  readonly pageId?: string | undefined;
}

/** Makes the server; options that cannot work are an error that says which. */
export type CreateHandler = (options?: HandlerOptions) => WebHandler;

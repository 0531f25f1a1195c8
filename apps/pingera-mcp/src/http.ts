import { createWebHandler, tokenExchange } from 'mcp-kit/http';
import { app } from './app.ts';
import { checkPageId, connect, credentialHeaders } from './connect.ts';
import type { CreateHandler } from './handler-options.ts';

/** Makes the server as a web-standard `fetch`, for Workers, Deno, Bun and their like. */
export const createHandler: CreateHandler = ({ pageId, ...options } = {}) => {
  checkPageId(pageId, 'createHandler: pageId');
  return createWebHandler(
    {
      app,
      credentialHeaders,
      connect: ({ sharedCredential: credential, ...settings }) =>
        connect({ ...settings, pageId, credential }),
    },
    options,
  );
};

/** A `credentialOf` that exchanges access tokens at a token endpoint (RFC 8693). */
export { tokenExchange };

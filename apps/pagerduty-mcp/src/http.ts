import { UsageError } from 'mcp-kit';
import { createWebHandler, tokenExchange } from 'mcp-kit/http';
import { app } from './app.ts';
import { connect, credentialHeaders } from './connect.ts';
import { readRoutingKey } from './events/read-routing-key.ts';
import type { CreateHandler } from './handler-options.ts';

/** Makes the server as a web-standard `fetch`, for Workers, Deno, Bun and their like. */
export const createHandler: CreateHandler = ({
  region = 'us',
  userEmail,
  routingKey,
  ...options
} = {}) => {
  if (region !== 'us' && region !== 'eu') {
    throw new UsageError('createHandler: region: expected us or eu');
  }
  readRoutingKey(routingKey);
  return createWebHandler(
    {
      app,
      credentialHeaders,
      connect: ({ sharedCredential: credential, ...settings }) =>
        connect({ ...settings, region, userEmail, routingKey, credential }),
    },
    options,
  );
};

/** A `credentialOf` that exchanges access tokens at a token endpoint (RFC 8693). */
export { tokenExchange };

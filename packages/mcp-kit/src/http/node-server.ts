import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { HttpHandler } from './options.ts';

/** Bounds on what a connection may cost before a request is read. */
const limits = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 10_000,
  connectionsCheckingInterval: 2_000,
};

const maxConnections = 20_000;

/** How long clients have to take their last answers once no call is under way. */
const farewellMs = 1_000;

/** Where to listen, and how slow a client may be. */
export interface ListenOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Limit of sending a request's headers, 10 s unless told. */
  readonly headersTimeoutMs?: number;
}

/** A handler on a port. */
export interface NodeServer {
  readonly url: string;
  /** Stops accepting, lets calls under way end within `graceMs`, and closes what is left. */
  close(graceMs: number): Promise<void>;
}

/** Listens on a port of this machine. */
export async function listen(handler: HttpHandler, options: ListenOptions): Promise<NodeServer> {
  const { host, port, headersTimeoutMs = limits.headersTimeout } = options;
  const server = createServer(
    {
      ...limits,
      headersTimeout: headersTimeoutMs,
      connectionsCheckingInterval: Math.min(limits.connectionsCheckingInterval, headersTimeoutMs),
    },
    getRequestListener((request) => handler.fetch(request), {
      overrideGlobalObjects: false,
      // A request that is none, such as one for another host than its target names.
      errorHandler: () => new Response(null, { status: 400 }),
    }),
  );
  server.maxConnections = maxConnections;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return { url: urlOf(server, host), close: (graceMs) => close(server, handler, graceMs) };
}

async function close(server: Server, handler: HttpHandler, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  server.closeIdleConnections();
  await handler.drain(graceMs);
  server.closeIdleConnections();
  await Promise.race([closed, after(farewellMs)]);
  server.closeAllConnections();
  await closed;
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, ms).unref());
}

function urlOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/mcp`;
}

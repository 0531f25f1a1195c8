import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** A sandbox that listens. */
export interface HttpSandbox {
  /** Base URL, such as `http://127.0.0.1:40123`. */
  readonly url: string;
  /** Stops listening and cuts what is still open. */
  close(): Promise<void>;
}

/**
 * Serves a `fetch` on 127.0.0.1, on a free port unless told. A call that `fetch` rejects, and a body
 * that breaks off, cut the socket.
 */
export async function serveHttp(
  fetch: typeof globalThis.fetch,
  { port = 0 }: { readonly port?: number } = {},
): Promise<HttpSandbox> {
  const server = createServer((incoming, outgoing) => {
    relay(fetch, incoming, outgoing).catch(() => outgoing.destroy());
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

async function relay(
  fetch: typeof globalThis.fetch,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const gone = new AbortController();
  outgoing.on('close', () => gone.abort());
  const response = await fetch(await toRequest(incoming, gone.signal));
  outgoing.writeHead(response.status, [...response.headers].flat());
  const reader = response.body?.getReader();
  for (let chunk = await reader?.read(); chunk?.done === false; chunk = await reader?.read()) {
    await write(outgoing, chunk.value);
  }
  outgoing.end();
}

async function toRequest(incoming: IncomingMessage, signal: AbortSignal): Promise<Request> {
  const { method = 'GET', url = '/' } = incoming;
  const body = Buffer.concat(await incoming.toArray());
  const headers = new Headers();
  for (const [name, value = []] of Object.entries(incoming.headersDistinct)) {
    for (const item of value) headers.append(name, item);
  }
  return new Request(`http://127.0.0.1${url}`, {
    method,
    headers,
    signal,
    body: method === 'GET' || method === 'HEAD' || body.length === 0 ? null : body,
  });
}

function write(outgoing: ServerResponse, chunk: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    outgoing.write(chunk, (error) => (error ? reject(error) : resolve()));
  });
}

import { connect, type Socket } from 'node:net';

/** The head of a good request, but for its length. */
export const goodHead = [
  'Host: localhost',
  'Content-Type: application/json',
  'Accept: application/json, text/event-stream',
  'MCP-Protocol-Version: 2026-07-28',
  'Mcp-Method: tools/call',
  'Mcp-Name: list_incidents',
];

const goodBody = JSON.stringify({
  jsonrpc: '2.0',
  id: 1,
  method: 'tools/call',
  params: {
    name: 'list_incidents',
    arguments: { limit: 5 },
    _meta: {
      'io.modelcontextprotocol/protocolVersion': '2026-07-28',
      'io.modelcontextprotocol/clientCapabilities': {},
    },
  },
});

/** A request as it goes over the wire; the length is right unless the headers tell another. */
export function wire(
  target = 'POST /mcp',
  { head = goodHead, body = goodBody }: { head?: readonly string[]; body?: string } = {},
): string {
  const isSized = head.some((line) => /^(content-length|transfer-encoding)/i.test(line));
  const length = isSized ? [] : [`Content-Length: ${Buffer.byteLength(body)}`];
  return [`${target} HTTP/1.1`, ...head, ...length, 'Connection: close', '', body].join('\r\n');
}

/** Opens a socket that forgives whatever becomes of it. */
export function open(port: number): Socket {
  return connect(port, '127.0.0.1').on('error', () => undefined);
}

/** Sends bytes as they are, and gives back everything until the end, or until `patienceMs`. */
export function send(port: number, bytes: string | Buffer, patienceMs = 2_000): Promise<string> {
  return new Promise((resolve) => {
    const socket = open(port).setEncoding('latin1');
    let answer = '';
    const done = () => {
      clearTimeout(timer);
      socket.destroy();
      resolve(answer);
    };
    const timer = setTimeout(done, patienceMs);
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('close', done);
    socket.write(bytes);
  });
}

/** Opens a socket, does something to it, and cuts it. */
export function cutOff(
  port: number,
  bytes: string,
  when: 'connect' | 'sent' | 'data',
): Promise<void> {
  return new Promise((resolve) => {
    const socket = open(port);
    socket.on('close', () => resolve());
    socket.on('connect', () => {
      if (when === 'connect') return socket.destroy();
      return socket.write(bytes, () => {
        if (when === 'sent') socket.destroy();
        else socket.once('data', () => socket.destroy());
      });
    });
  });
}

/** Does `work` for each number below `count`, so many at a time. */
export async function inBatches(
  count: number,
  atATime: number,
  work: (index: number) => Promise<unknown>,
): Promise<void> {
  let next = 0;
  await Promise.all(
    Array.from({ length: atATime }, async () => {
      for (let index = next++; index < count; index = next++) await work(index);
    }),
  );
}

import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

const atOnce = 16;

/** Connections that have asked once for a sign of life, and stay open without another word. */
export async function openIdle(url: URL, count: number): Promise<readonly Socket[]> {
  const sockets: Socket[] = [];
  while (sockets.length < count) {
    const missing = Math.min(atOnce, count - sockets.length);
    sockets.push(...(await Promise.all(Array.from({ length: missing }, () => openOne(url)))));
  }
  return sockets;
}

async function openOne({ hostname, port, host }: URL): Promise<Socket> {
  const socket = connect({ host: hostname, port: Number(port) });
  await once(socket, 'connect');
  socket.write(`GET /healthz HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
  const [answer]: Buffer[] = await once(socket, 'data');
  if (answer?.toString('latin1').startsWith('HTTP/1.1 200 ') !== true) {
    throw new Error(`An idle client was answered ${answer?.toString('latin1').slice(0, 100)}`);
  }
  return socket.resume();
}

import { once } from 'node:events';
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';

/** A balancer in front of replicas, and what it knows of them. */
export interface Balancer {
  readonly url: string;
  /** Replicas that have not refused a connection. */
  alive(): readonly string[];
  /** Requests that a replica has not answered yet. */
  inFlight(replica: string): number;
  close(): void;
}

/** Sends requests to the replicas in turn; tries another only where nothing was sent to the first. */
export async function balance(replicas: readonly string[]): Promise<Balancer> {
  const alive = [...replicas];
  const waiting = new Map<string, number>();
  // A connection of its own for each request: a refused one cannot have taken anything.
  const agent = new Agent({ keepAlive: false });
  const count = (replica: string, by: number) =>
    waiting.set(replica, (waiting.get(replica) ?? 0) + by);
  const relay = async (incoming: IncomingMessage, outgoing: ServerResponse, body: Buffer) => {
    const replica = alive.shift();
    if (replica === undefined) return fail(outgoing, 503, 'no replica is left');
    alive.push(replica);
    count(replica, 1);
    try {
      await forward(new URL(incoming.url ?? '/', replica), { incoming, outgoing, body, agent });
    } catch (error) {
      if (!isRefused(error)) return fail(outgoing, 502, 'the replica broke off');
      if (alive.includes(replica)) alive.splice(alive.indexOf(replica), 1);
      await relay(incoming, outgoing, body);
    } finally {
      count(replica, -1);
    }
  };
  const server = createServer(async (incoming, outgoing) => {
    await relay(incoming, outgoing, Buffer.concat(await incoming.toArray()));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    url: `http://127.0.0.1:${address.port}/mcp`,
    alive: () => alive,
    inFlight: (replica) => waiting.get(replica) ?? 0,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

interface Exchange {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  readonly body: Buffer;
  readonly agent: Agent;
}

/** Passes the answer on once it is complete, so that a broken one can still become an error. */
async function forward(url: URL, { incoming, outgoing, body, agent }: Exchange): Promise<void> {
  const { method, headers } = incoming;
  const asked = request(url, { method, agent, headers: { ...headers, connection: 'close' } });
  asked.end(body);
  const [answer]: IncomingMessage[] = await once(asked, 'response');
  if (answer === undefined) throw new Error('There is no answer');
  const whole = Buffer.concat(await answer.toArray());
  const { connection: _, 'transfer-encoding': __, ...kept } = answer.headers;
  outgoing.writeHead(answer.statusCode ?? 502, kept).end(whole);
}

function isRefused(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED';
}

function fail(outgoing: ServerResponse, status: number, message: string): void {
  outgoing.writeHead(status, { 'content-type': 'application/json' });
  outgoing.end(JSON.stringify({ error: 'bad_gateway', message }));
}

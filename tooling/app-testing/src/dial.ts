import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { Client as OldClient } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport as OldTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { onTestFinished } from 'vitest';
import { type Answer, readAnswer } from './answer.ts';

const identity = { name: 'test', version: '0.0.0' };

/** How a client reaches a server. */
export interface Dialling {
  readonly headers?: Readonly<Record<string, string>>;
  /** Which revision it speaks; it finds out unless told. */
  readonly mode?: 'auto' | 'modern' | 'legacy';
  /** Stands in for the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
}

/** A client of version 2 at that URL until the test ends. */
export async function dial(
  url: string,
  { headers = {}, mode = 'auto', fetch = globalThis.fetch }: Dialling = {},
) {
  const negotiated = mode === 'modern' ? { pin: '2026-07-28' } : mode;
  const client = new Client(identity, { versionNegotiation: { mode: negotiated } });
  await client.connect(
    new StreamableHTTPClientTransport(new URL(url), { requestInit: { headers }, fetch }),
  );
  onTestFinished(() => client.close());
  return { client, call: callerOf(client) };
}

/** A client of version 1 at that URL until the test ends. */
export async function dialOld(url: string, { headers = {} }: Dialling = {}) {
  const client = new OldClient(identity);
  await client.connect(new OldTransport(new URL(url), { requestInit: { headers } }));
  onTestFinished(() => client.close());
  return { client, call: callerOf(client) };
}

interface Callable {
  callTool(request: { name: string; arguments: Record<string, unknown> }): Promise<unknown>;
}

function callerOf(client: Callable) {
  return async (name: string, args: Readonly<Record<string, unknown>> = {}): Promise<Answer> =>
    readAnswer(await client.callTool({ name, arguments: { ...args } }));
}

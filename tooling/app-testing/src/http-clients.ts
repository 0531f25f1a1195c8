import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { onTestFinished } from 'vitest';
import { type Answer, readAnswer } from './answer.ts';

/** The revisions that a client may speak: the current one, or those of 2025. */
export const eras = ['modern', 'legacy'] as const;

/** A client of a server that is reached by its URL. */
export interface HttpDriven {
  readonly client: Client;
  call(name: string, args?: Readonly<Record<string, unknown>>): Promise<Answer>;
}

/** Connects a client of version 2, until the test ends; its headers go with every request. */
export async function driveHttp(
  url: string,
  era: (typeof eras)[number],
  headers: Readonly<Record<string, string>> = {},
): Promise<HttpDriven> {
  const client = new Client(
    { name: 'test', version: '0.0.0' },
    { versionNegotiation: { mode: era === 'modern' ? { pin: '2026-07-28' } : 'legacy' } },
  );
  const requestInit = { headers: { ...headers } };
  await client.connect(new StreamableHTTPClientTransport(new URL(url), { requestInit }));
  onTestFinished(() => client.close());
  return {
    client,
    call: async (name, args = {}) =>
      readAnswer(await client.callTool({ name, arguments: { ...args } })),
  };
}

import {
  Client,
  type ClientCapabilities,
  StreamableHTTPClientTransport,
} from '@modelcontextprotocol/client';
import { createMcpHandler } from '@modelcontextprotocol/server';
import { createFactory, type Service } from '../serve/server.ts';
import { validators } from './validators.ts';

/** A client of the current revision, or of 2025 and before. */
export type Era = 'modern' | 'legacy';

/** A real client on a server in the same process. */
export interface Connected {
  readonly client: Client;
  close(): Promise<void>;
}

/** Connects a real client, which checks every answer against the tool's own output schema. */
export async function connect<Deps>(
  service: Service<Deps>,
  era: Era,
  capabilities: ClientCapabilities = {},
): Promise<Connected> {
  const handler = createMcpHandler(createFactory(service), { onerror: () => undefined });
  const client = new Client(
    { name: 'test', version: '0.0.0' },
    {
      versionNegotiation: { mode: era === 'modern' ? { pin: '2026-07-28' } : 'legacy' },
      capabilities,
      jsonSchemaValidator: validators,
    },
  );
  await client.connect(
    new StreamableHTTPClientTransport(new URL('http://test.invalid/mcp'), {
      fetch: (url, init) => handler.fetch(new Request(url, init)),
    }),
  );
  await client.listTools();
  return {
    client,
    async close() {
      await client.close();
      await handler.close();
    },
  };
}

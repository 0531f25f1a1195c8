import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';

/** What a tool answers: rows under its plural key, or an error. */
export interface Answer {
  readonly metadata: { readonly count: number; readonly description: string };
  readonly error?: { readonly code: string; readonly message: string; readonly hint?: string };
  readonly rows: readonly Row[];
}

/** One row; every field may be missing. */
export type Row = Readonly<Record<string, unknown>>;

/** A built server in sandbox mode, and a real client on it. */
export class Server {
  readonly #client: Client;

  private constructor(client: Client) {
    this.#client = client;
  }

  static async start(name: string, mode: 'read_only' | 'read_write'): Promise<Server> {
    const binary = new URL(`../../../apps/${name}/dist/bin.js`, import.meta.url);
    const client = new Client({ name: 'demo', version: '0.0.0' });
    const args = [fileURLToPath(binary), '--sandbox', '--mode', mode];
    const transport = { command: process.execPath, args, stderr: 'ignore' } as const;
    await client.connect(new StdioClientTransport(transport));
    // Hosts list first; from then on the client checks every answer against the tool's schema.
    await client.listTools();
    return new Server(client);
  }

  async call(name: string, args: Row = {}): Promise<Answer> {
    const { structuredContent = {} } = await this.#client.callTool({ name, arguments: args });
    const { metadata, error, ...lists }: Omit<Answer, 'rows'> & Row = {
      metadata: { count: 0, description: '' },
      ...(typeof structuredContent === 'object' ? structuredContent : {}),
    };
    const [rows] = Object.values(lists).filter(Array.isArray);
    return { metadata, rows: rows ?? [], ...(error === undefined ? {} : { error }) };
  }

  async stop(): Promise<void> {
    await this.#client.close();
  }
}

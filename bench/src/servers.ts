import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';

const hello = fileURLToPath(new URL('../dist/hello.js', import.meta.url));
const canned = fileURLToPath(new URL('../dist/canned.js', import.meta.url));
const pagerduty = fileURLToPath(new URL('../../apps/pagerduty-mcp/dist/bin.js', import.meta.url));

/** Commands of the servers: the baseline, ours with a key, ours with an instant upstream. */
export const commands = {
  hello: [hello],
  pagerduty: [pagerduty, '--api-key', 'not-used'],
  canned: [canned],
} as const;

/** A client on a server that was just started. */
export async function connect(args: readonly string[]): Promise<Client> {
  const client = new Client({ name: 'bench', version: '0.0.0' });
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [...args], stderr: 'ignore' }),
  );
  return client;
}

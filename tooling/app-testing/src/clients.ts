import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { Client as OldClient } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport as OldTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { onTestFinished } from 'vitest';
import { type Answer, readAnswer } from './answer.ts';
import { bin, directory, environment } from './binary.ts';
import { readMessages } from './messages.ts';

const identity = { name: 'test', version: '0.0.0' };

/** A client that drives the built program. */
export interface Driven<Own> {
  readonly client: Own;
  call(name: string, args?: Readonly<Record<string, unknown>>): Promise<Answer>;
  /** Ends the program; what it wrote, standard output as messages. */
  close(): Promise<{ readonly messages: readonly unknown[]; readonly stderr: string }>;
}

type Variables = Readonly<Record<string, string>>;

/** A client of version 2 that finds out which revision the program speaks. */
export async function drive(args: readonly string[], variables?: Variables) {
  const { parameters, messages } = prepare(args, variables);
  const transport = new StdioClientTransport(parameters);
  const client = new Client(identity, { versionNegotiation: { mode: 'auto' } });
  return connect(client, transport, messages);
}

/** A client of version 1. */
export async function driveOld(args: readonly string[], variables?: Variables) {
  const { parameters, messages } = prepare(args, variables);
  return connect(new OldClient(identity), new OldTransport(parameters), messages);
}

function prepare(args: readonly string[], variables: Variables = {}) {
  const directoryOfCopy = mkdtempSync(join(tmpdir(), 'app-testing-'));
  onTestFinished(() => rmSync(directoryOfCopy, { recursive: true }));
  const copy = join(directoryOfCopy, 'stdout');
  const copying = new URL('./copy-output.ts', import.meta.url).href;
  return {
    parameters: {
      command: process.execPath,
      args: ['--import', copying, bin, ...args],
      cwd: directory,
      env: environment({ ...variables, COPY_OF_STDOUT: copy }),
      stderr: 'pipe' as const,
    },
    messages: () => readMessages(readFileSync(copy, 'utf8')),
  };
}

interface AnyClient<Transport> {
  connect(transport: Transport): Promise<unknown>;
  listTools(): Promise<unknown>;
  callTool(request: { name: string; arguments: Record<string, unknown> }): Promise<unknown>;
  close(): Promise<void>;
}

async function connect<
  Transport extends { readonly stderr: unknown },
  Own extends AnyClient<Transport>,
>(client: Own, transport: Transport, messages: () => readonly unknown[]): Promise<Driven<Own>> {
  const stderr = transport.stderr;
  const said = isReadable(stderr) ? text(stderr) : Promise.resolve('');
  await client.connect(transport);
  onTestFinished(() => client.close());
  await client.listTools();
  return {
    client,
    call: async (name, args = {}) =>
      readAnswer(await client.callTool({ name, arguments: { ...args } })),
    async close() {
      await client.close();
      return { stderr: await said, messages: messages() };
    },
  };
}

function isReadable(stream: unknown): stream is NodeJS.ReadableStream & AsyncIterable<Uint8Array> {
  return typeof stream === 'object' && stream !== null && Symbol.asyncIterator in stream;
}

import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { onTestFinished } from 'vitest';
import * as z from 'zod';
import type { Caller } from '../app.ts';
import { account, allTools, type Deps, everything, serviceOf } from '../incidents.fixture.ts';
import type { Era } from '../testing/connect.ts';
import { createHttpHandler } from './handler.ts';
import type { HttpHandler, HttpOptions } from './options.ts';

export const endpoint = 'http://localhost:5000/mcp';

/** What a log was told. */
interface Line {
  readonly level: 'debug' | 'info' | 'error';
  readonly entry: object;
  readonly message: string;
}

/** A handler in the same process, and what it did. */
export interface Setup {
  readonly handler: HttpHandler;
  /** Credentials that callers were asked for. */
  readonly seen: string[];
  readonly lines: Line[];
}

/** Serves the tools of the incidents to everybody who brings a credential. */
export function setup(over: Partial<HttpOptions<Deps>> = {}): Setup {
  const seen: string[] = [];
  const lines: Line[] = [];
  const write = (level: Line['level']) => (entry: object, message: string) =>
    void lines.push({ level, entry, message });
  const handler = createHttpHandler<Deps>({
    app: serviceOf(allTools, account(3)).app,
    title: 'Test',
    selection: everything,
    maxLimit: 500,
    budget: 10_000,
    confirm: 'never',
    log: { debug: write('debug'), info: write('info'), error: write('error') },
    callers: { of: async (credential) => callerOf(seen, credential) },
    credentialHeaders: ['x-own-token', 'authorization'],
    allowedHosts: ['localhost'],
    allowedOrigins: ['app.example.com'],
    deadlineMs: 60_000,
    maxConcurrent: 8,
    maxBodyBytes: 1024 * 1024,
    isReady: async () => true,
    ...over,
  });
  onTestFinished(() => handler.drain(0));
  return { handler, seen, lines };
}

function callerOf(seen: string[], credential: string): Caller<Deps> {
  seen.push(credential);
  return { deps: account(3), context: undefined, principal: `of ${credential}` };
}

/** A request as a client that knows the server by its name sends it. */
export function request(url: string | URL, init?: RequestInit): Request {
  const made = new Request(url, init);
  if (!made.headers.has('host')) made.headers.set('host', 'localhost:5000');
  return made;
}

/** A message of the current revision. */
export function rpc(
  method: string,
  params: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = { authorization: 'key-1' },
  signal?: AbortSignal,
): Request {
  const _meta = {
    'io.modelcontextprotocol/protocolVersion': '2026-07-28',
    'io.modelcontextprotocol/clientCapabilities': {},
    'io.modelcontextprotocol/clientInfo': { name: 'test', version: '0.0.0' },
  };
  return request(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      'mcp-protocol-version': '2026-07-28',
      'mcp-method': method,
      ...namedBy(params),
      ...headers,
    },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params: { ...params, _meta } }),
    ...(signal === undefined ? {} : { signal }),
  });
}

function namedBy({ name, uri }: Readonly<Record<string, unknown>>): Record<string, string> {
  const named = name ?? uri;
  return typeof named === 'string' ? { 'mcp-name': named } : {};
}

/** A call of a tool. */
export function toolCall(
  name: string,
  args: Readonly<Record<string, unknown>> = {},
  headers?: Readonly<Record<string, string>>,
  signal?: AbortSignal,
): Request {
  return rpc('tools/call', { name, arguments: args }, headers, signal);
}

/** A real client on the handler until the test ends. */
export async function clientOf(
  handler: HttpHandler,
  era: Era,
  headers: Readonly<Record<string, string>> = { authorization: 'key-1' },
  url = endpoint,
): Promise<Client> {
  const mode = era === 'modern' ? { pin: '2026-07-28' } : 'legacy';
  const client = new Client({ name: 'test', version: '0.0.0' }, { versionNegotiation: { mode } });
  await client.connect(
    new StreamableHTTPClientTransport(new URL(url), {
      fetch: (at, init) => handler.fetch(request(at, init)),
      requestInit: { headers },
    }),
  );
  onTestFinished(() => client.close());
  return client;
}

/** Names of the tools that a client is shown. */
export async function toolNames(client: Client): Promise<readonly string[]> {
  const { tools } = await client.listTools();
  return tools.map(({ name }) => name);
}

const Refusal = z.strictObject({ error: z.string(), message: z.string() });

/** What a refusal says; throws where the response is none. */
export async function refusalOf(response: Response): Promise<z.infer<typeof Refusal>> {
  return Refusal.parse(await response.json());
}

const Body = z.looseObject({ params: z.looseObject({ _meta: z.looseObject({}) }) });

/** The same request, with more beside its arguments. */
export async function withMeta(
  sent: Request,
  meta: Readonly<Record<string, unknown>>,
): Promise<Request> {
  const { params, ...body } = Body.parse(await sent.json());
  const _meta = { ...params._meta, ...meta };
  return new Request(sent, { body: JSON.stringify({ ...body, params: { ...params, _meta } }) });
}

/** Something to wait for, until it is let go. */
export function gate(): { readonly passed: Promise<void>; readonly open: () => void } {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open: () => open() };
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A server of our own or the baseline, in a process of its own. */
export interface Target {
  readonly url: URL;
  /** A call in the words of the modern protocol: its tool, and the body to post. */
  readonly call: Call;
  /** Memory that the process holds, in KiB. */
  rssKib(): number;
  /** Processor time that it has used so far, in milliseconds. */
  cpuMs(): number;
  stop(): Promise<void>;
}

export interface Call {
  readonly tool: string;
  readonly body: string;
}

const calls = {
  ours: callOf('list_oncalls', { current_user_context: false, limit: 1 }),
  baseline: callOf('echo', { text: 'hello' }),
};

/** Our server with an upstream that answers at once. */
export function startOurs(): Promise<Target> {
  const flags = ['--transport', 'http', '--http-port', '0', '--max-concurrent', '1000'];
  return start(['../dist/canned.js', ...flags], calls.ours);
}

/** Hello world over HTTP on the same SDK and the same adapter. */
export function startBaseline(): Promise<Target> {
  return start(['../dist/hello-http.js'], calls.baseline);
}

async function start([file = '', ...flags]: readonly string[], call: Call): Promise<Target> {
  const program = fileURLToPath(new URL(file, import.meta.url));
  const server = spawn(process.execPath, [program, ...flags], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const url = await urlOf(server);
  const { pid } = server;
  return {
    url,
    call,
    rssKib: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]),
    cpuMs: () => cpuMsOf(readFileSync(`/proc/${pid}/stat`, 'utf8')),
    async stop() {
      server.kill();
      await once(server, 'exit');
    },
  };
}

/** The address in the first line of the log; the lines that follow are read and dropped. */
async function urlOf({ stderr }: ChildProcess): Promise<URL> {
  if (stderr === null) throw new Error('The server has no standard error to tell its address on');
  const lines = createInterface({ input: stderr });
  const [line]: string[] = await once(lines, 'line');
  lines.close();
  stderr.resume();
  return new URL(JSON.parse(line ?? '').url);
}

/** Ticks of a hundredth of a second in user and kernel mode, the 14th and 15th field. */
function cpuMsOf(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

function callOf(tool: string, args: Readonly<Record<string, unknown>>): Call {
  const _meta = {
    'io.modelcontextprotocol/protocolVersion': '2026-07-28',
    'io.modelcontextprotocol/clientCapabilities': {},
  };
  const params = { name: tool, arguments: args, _meta };
  return { tool, body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params }) };
}

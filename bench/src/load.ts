import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import type { Call, Target } from './http-target.ts';
import { quantile } from './median.ts';

/** What a server did under load. */
export interface Load {
  readonly callsPerSecond: number;
  readonly p99Ms: number;
  /** Processor time of the server per call. */
  readonly cpuMsPerCall: number;
}

/** So many clients, each with a connection that it keeps, and each with its next call at once. */
export async function load(target: Target, clients: number, total: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const times: number[] = [];
  let left = total;
  const [start, cpu] = [performance.now(), target.cpuMs()];
  const client = async () => {
    while (left > 0) {
      left -= 1;
      const sent = performance.now();
      await call(agent, target.url, target.call);
      times.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const elapsedMs = performance.now() - start;
  agent.destroy();
  return {
    callsPerSecond: (total * 1000) / elapsedMs,
    p99Ms: quantile(times, 0.99),
    cpuMsPerCall: (target.cpuMs() - cpu) / total,
  };
}

/** Posts a call; anything but a result is an error. */
function call(agent: Agent, url: URL, { tool, body }: Call): Promise<void> {
  const headers = {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(body),
    Accept: 'application/json, text/event-stream',
    'MCP-Protocol-Version': '2026-07-28',
    'Mcp-Method': 'tools/call',
    'Mcp-Name': tool,
  };
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method: 'POST', agent, headers }, (incoming) => {
      let text = '';
      incoming.setEncoding('utf8');
      incoming.on('data', (chunk) => {
        text += chunk;
      });
      incoming.once('error', reject);
      incoming.once('end', () => {
        const isResult = incoming.statusCode === 200 && !/"isError":true|"error":/.test(text);
        if (isResult && text.includes('"content"')) resolve();
        else reject(new Error(`${tool} answered ${incoming.statusCode}: ${text.slice(0, 500)}`));
      });
    });
    outgoing.once('error', reject);
    outgoing.end(body);
  });
}

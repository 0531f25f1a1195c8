import { createServer, type Server } from 'node:http';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Observed } from '../serve/observe.ts';

/** Figures of a server for Prometheus. */
export interface Metrics {
  tell(observed: Observed): void;
  /** Serves them at `/metrics`, on a port of their own, so that they need not be public. */
  serve(address: { readonly host: string; readonly port: number }): Promise<Server>;
}

/** Calls by tool and outcome, their duration, and the process itself. */
export function createMetrics(inside: () => number): Metrics {
  const registers = [new Registry()];
  const [registry = new Registry()] = registers;
  collectDefaultMetrics({ register: registry });
  const calls = new Counter({
    name: 'mcp_tool_calls_total',
    help: 'Finished calls by tool and outcome',
    labelNames: ['tool', 'outcome'],
    registers,
  });
  const requests = new Counter({
    name: 'mcp_requests_total',
    help: 'Finished requests for resources, prompts and completions by name and outcome',
    labelNames: ['method', 'name', 'outcome'],
    registers,
  });
  const seconds = new Histogram({
    name: 'mcp_tool_call_duration_seconds',
    help: 'Duration of calls by tool',
    labelNames: ['tool'],
    buckets: [0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10, 30, 60],
    registers,
  });
  new Gauge({
    name: 'mcp_calls_in_flight',
    help: 'Calls under way',
    registers,
    collect() {
      this.set(inside());
    },
  });
  return {
    tell({ method, name, outcome, durationMs }) {
      if (method === 'tools/call') {
        calls.inc({ tool: name, outcome });
        seconds.observe({ tool: name }, durationMs / 1000);
      } else {
        requests.inc({ method, name, outcome });
      }
    },
    serve: ({ host, port }) => serve(registry, host, port),
  };
}

async function serve(registry: Registry, host: string, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') return void response.writeHead(404).end();
    registry.metrics().then(
      (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return server;
}

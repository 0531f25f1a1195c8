import type { Server } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { setup, toolCall } from './http.fixture.ts';
import { createMetrics } from './metrics.ts';

/** Figures on a free port until the test ends. */
async function served(inside = () => 0) {
  const metrics = createMetrics(inside);
  const server = await metrics.serve({ host: '127.0.0.1', port: 0 });
  onTestFinished(() => void server.close());
  return { ...metrics, url: urlOf(server) };
}

function urlOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It has no port');
  return `http://127.0.0.1:${address.port}`;
}

test('calls are counted by tool and outcome, and nothing a client chose is a label', async () => {
  const { tell, url } = await served(() => 7);
  const { handler } = setup({ tell });
  const names = ['list_incidents', 'list_incidents', 'delete_incident', 'hush-hush'];
  for (const name of names) await (await handler.fetch(toolCall(name))).text();

  const response = await fetch(`${url}/metrics`);
  const text = await response.text();

  expect(response.headers.get('content-type')).toContain('text/plain');
  expect(text).toContain('mcp_tool_calls_total{tool="list_incidents",outcome="ok"} 2');
  expect(text).toContain('mcp_tool_calls_total{tool="delete_incident",outcome="INVALID_INPUT"} 1');
  expect(text).toContain('mcp_tool_calls_total{tool="unknown",outcome="NOT_FOUND"} 1');
  expect(text).toContain('mcp_tool_call_duration_seconds_count{tool="list_incidents"} 2');
  expect(text).toContain('mcp_calls_in_flight 7');
  expect(text).toContain('process_resident_memory_bytes');
  expect(text).not.toContain('hush');
});

test.each(['/', '/metrics/x', '/mcp'])('%s is nothing on that port', async (path) => {
  const { url } = await served();

  const response = await fetch(`${url}${path}`);

  expect(response.status).toBe(404);
});

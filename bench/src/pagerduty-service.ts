import { setTimeout } from 'node:timers/promises';
import { connect } from 'mcp-kit/testing';
import { createPagerDutySandbox } from 'sandbox/pagerduty';
import { app } from '../../apps/pagerduty-mcp/src/app.ts';
import { createCaller } from '../../apps/pagerduty-mcp/src/caller.ts';

/** One request to PagerDuty. */
interface Sent {
  readonly operation: string;
  readonly ms: number;
  /** Body of the answer, as it came. */
  readonly text: string;
}

/** Our server in this process, on an account in memory that answers after a while. */
export async function servePagerDuty(toolsets: readonly string[], latencyMs = 0) {
  const sandbox = createPagerDutySandbox();
  const sent: Sent[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const start = performance.now();
    const request = new Request(input, init);
    const { pathname } = new URL(request.url);
    if (latencyMs > 0) await setTimeout(latencyMs);
    const response = await sandbox.fetch(request);
    const text = await response.clone().text();
    const operation = `${request.method} ${pathname}`;
    sent.push({ operation, ms: performance.now() - start, text });
    return response;
  };
  const caller = createCaller(sandbox.keys.user, 'bench', { fetch, userEmail: undefined });
  const silent = () => undefined;
  const { client, close } = await connect(
    {
      app,
      maxLimit: 500,
      budget: 0,
      log: { debug: silent, info: silent, error: silent },
      title: app.title,
      confirm: 'never',
      sessionOf: () => ({
        caller,
        selection: { mode: 'read_write', toolsets, tools: [], excludeTools: [] },
      }),
    },
    'modern',
  );
  const call = async (name: string, args: Readonly<Record<string, unknown>>) => {
    const { content, isError } = await client.callTool({ name, arguments: { ...args } });
    const [first] = content;
    const text = first?.type === 'text' ? first.text : '';
    if (isError === true) throw new Error(`${name}: ${text}`);
    return text;
  };
  return { client, call, sent, close };
}

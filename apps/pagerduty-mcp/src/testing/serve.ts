import { type Answer, fitting, readAnswer } from 'app-testing';
import { connect, type Era } from 'mcp-kit/testing';
import { createPagerDutySandbox, type PagerDutySandbox, type SandboxKeys } from 'sandbox/pagerduty';
import { onTestFinished, vi } from 'vitest';
import { app } from '../app.ts';
import { createCaller } from '../caller.ts';
import { recordInto } from './record.ts';

/** The moment of every test, a Wednesday morning in New York. */
export const now = Date.parse('2026-03-04T15:00:00Z');

/** What a test sets of the server and its account. */
export interface Setting {
  /** Whose key the server has; Dana's, of the team Payments, unless told. */
  readonly key?: keyof SandboxKeys;
  /** A credential in place of a key of the sandbox. */
  readonly credential?: string;
  readonly userEmail?: string;
  /** Whether the server has a routing key of its own: that of the sandbox. */
  readonly hasRoutingKey?: boolean;
  readonly mode?: 'read_only' | 'read_write';
  /** What `--toolsets` names; all unless told. */
  readonly toolsets?: readonly string[];
  readonly era?: Era;
  readonly retries?: number;
  /** Tokens that an answer may cost, 0 for any. */
  readonly budget?: number;
  readonly maxLimit?: number;
  readonly capabilities?: Parameters<typeof connect>[2];
  /** Another server's account, to see it as somebody else. */
  readonly sandbox?: PagerDutySandbox;
}

/** A real client on the real app, on an account in memory. */
export interface Served {
  readonly client: Awaited<ReturnType<typeof connect>>['client'];
  readonly sandbox: PagerDutySandbox;
  /** What was sent to PagerDuty so far, such as `GET /incidents?limit=25`. */
  readonly sent: string[];
  /** What was logged so far. */
  readonly logged: string[];
  /** Calls a tool; throws where the answer is not as the tool's output schema says. */
  call(name: string, args?: Readonly<Record<string, unknown>>): Promise<Answer>;
}

/** Serves the app in read-write mode until the test ends, with no retries unless told. */
export async function serve(setting: Setting = {}): Promise<Served> {
  vi.setSystemTime(now);
  onTestFinished(() => void vi.useRealTimers());
  const sandbox = setting.sandbox ?? createPagerDutySandbox({ now: () => Date.now() });
  const sent: string[] = [];
  const logged: string[] = [];
  const { client, close } = await connect(
    serviceOf(setting, recordInto(sent, sandbox.fetch), {
      routingKey: setting.hasRoutingKey === true ? sandbox.routingKey : undefined,
      credential: setting.credential ?? sandbox.keys[setting.key ?? 'user'],
      logged,
    }),
    setting.era ?? 'modern',
    setting.capabilities,
  );
  onTestFinished(close);
  return {
    client,
    sandbox,
    sent,
    logged,
    call: async (name, args = {}) =>
      fitting(app.tools, name, readAnswer(await client.callTool({ name, arguments: args }))),
  };
}

interface Backing {
  readonly credential: string;
  readonly routingKey: string | undefined;
  readonly logged: string[];
}

function serviceOf(
  setting: Setting,
  fetch: typeof globalThis.fetch,
  { credential, routingKey, logged }: Backing,
) {
  const { userEmail, retries = 0, budget = 10_000, maxLimit = 500 } = setting;
  const { mode = 'read_write', toolsets = ['all'] } = setting;
  const log = (entry: object, message: string) => {
    logged.push(`${message} ${JSON.stringify(entry)}`);
  };
  const caller = createCaller(credential, `of ${credential}`, {
    ...{ fetch, retries, userEmail, routingKey },
  });
  return {
    app,
    maxLimit,
    budget,
    log: { debug: log, info: log, error: log },
    title: app.title,
    confirm: 'auto' as const,
    sessionOf: () => ({
      caller,
      selection: { mode, toolsets, tools: [], excludeTools: [] },
    }),
  };
}

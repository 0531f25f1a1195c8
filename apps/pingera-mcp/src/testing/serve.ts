import { type Answer, fitting, readAnswer } from 'app-testing';
import { connect, type Era } from 'mcp-kit/testing';
import { createPingeraSandbox, type PingeraKeys, type PingeraSandbox } from 'sandbox/pingera';
import { onTestFinished, vi } from 'vitest';
import { app } from '../app.ts';
import { createCaller } from '../caller.ts';
import { recordInto } from './record.ts';

/** The moment of every test, a Wednesday afternoon in Oslo. */
export const now = Date.parse('2026-03-04T15:00:00Z');

/** What a test sets of the server and its account. */
export interface Setting {
  /** Whose key the server has; that of Acme Outdoor, which has two pages, unless told. */
  readonly key?: keyof PingeraKeys;
  /** A credential in place of a key of the sandbox. */
  readonly credential?: string;
  readonly pageId?: string;
  readonly mode?: 'read_only' | 'read_write';
  /** What `--toolsets` names; all unless told. */
  readonly toolsets?: readonly string[];
  readonly era?: Era;
  readonly retries?: number;
  /** Tokens that an answer may cost, 0 for any. */
  readonly budget?: number;
  readonly maxLimit?: number;
  readonly confirm?: 'auto' | 'never';
  readonly capabilities?: Parameters<typeof connect>[2];
  /** Another server's account, to see it as somebody else. */
  readonly sandbox?: PingeraSandbox;
  /** Stands in for the sandbox's. */
  readonly fetch?: typeof globalThis.fetch;
}

/** A real client on the real app, on an account in memory. */
export interface Served {
  readonly client: Awaited<ReturnType<typeof connect>>['client'];
  readonly sandbox: PingeraSandbox;
  /** What was sent to Pingera so far, such as `GET /checks?page=1&page_size=25`. */
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
  const sandbox = setting.sandbox ?? createPingeraSandbox({ now: () => Date.now() });
  const sent: string[] = [];
  const logged: string[] = [];
  const { client, close } = await connect(
    serviceOf(setting, recordInto(sent, setting.fetch ?? sandbox.fetch), {
      credential: setting.credential ?? credentialOf(sandbox.keys, setting.key ?? 'apiKey'),
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

function credentialOf(keys: PingeraKeys, key: keyof PingeraKeys): string {
  return key === 'jwt' ? `Bearer ${keys.jwt}` : keys[key];
}

function serviceOf(
  setting: Setting,
  fetch: typeof globalThis.fetch,
  { credential, logged }: { readonly credential: string; readonly logged: string[] },
) {
  const { pageId, retries = 0, budget = 10_000, maxLimit = 500 } = setting;
  const { mode = 'read_write', toolsets = ['all'] } = setting;
  const log = (entry: object, message: string) => {
    logged.push(`${message} ${JSON.stringify(entry)}`);
  };
  const caller = createCaller(credential, `of ${credential}`, { fetch, retries, pageId });
  return {
    app,
    maxLimit,
    budget,
    log: { debug: log, info: log, error: log },
    title: app.title,
    confirm: setting.confirm ?? 'auto',
    sessionOf: () => ({
      caller,
      selection: { mode, toolsets, tools: [], excludeTools: [] },
    }),
  };
}

import type { App, Caller } from 'mcp-kit';
import { app as pagerduty } from 'pagerduty-mcp/app';
import { app as pingera } from 'pingera-mcp/app';
import { createPagerDutySandbox } from 'sandbox/pagerduty';
import { createPingeraSandbox } from 'sandbox/pingera';
import { createCaller as createPagerDutyCaller } from '../../../apps/pagerduty-mcp/src/caller.ts';
import { createCaller as createPingeraCaller } from '../../../apps/pingera-mcp/src/caller.ts';
import type { NodeServer } from '../../../packages/mcp-kit/src/http/node-server.ts';
import { serve } from './serve.ts';

/** A server of ours, on an account in memory. */
export interface Product {
  readonly name: string;
  /** Listens on a free port of this machine. */
  start(): Promise<NodeServer>;
}

const principal = 'conformance';

export const products: readonly Product[] = [
  productOf(pagerduty, () => {
    const { keys, fetch } = createPagerDutySandbox();
    return createPagerDutyCaller(keys.user, principal, { fetch, userEmail: undefined });
  }),
  productOf(pingera, () => {
    const { keys, fetch } = createPingeraSandbox();
    return createPingeraCaller(keys.apiKey, principal, { fetch, pageId: undefined });
  }),
];

function productOf<Deps>(app: App<Deps>, createCaller: () => Caller<Deps>): Product {
  return { name: app.name, start: () => serve(app, createCaller()) };
}

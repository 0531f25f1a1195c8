import { Pingera } from 'pingera-sdk';
import { createPingeraSandbox } from 'sandbox/pingera';
import { now } from './serve.ts';

const { fetch, keys } = createPingeraSandbox({ now: () => now });
const acme = new Pingera({ apiKey: keys.apiKey, fetch });
const [shop, platform] = await acme.checkGroups.list().take(2);
const [web] = await acme.checks.list({ name: 'Web Storefront' }).take(1);
const [run] = await acme.executionGroups.list(web?.id ?? '').take(1);

/** The group Shop, which has six checks. */
export const shopGroup = shop?.id ?? '';
/** The group Platform. */
export const platformGroup = platform?.id ?? '';
/** A check that runs in three regions at once. */
export const regionalCheck = web?.id ?? '';
/** Its newest run. */
export const regionalRun = run?.id ?? '';

import { Pingera } from 'pingera-sdk';
import { createPingeraSandbox } from 'sandbox/pingera';
import { now } from './serve.ts';

const { fetch, keys } = createPingeraSandbox({ now: () => now });
const acme = new Pingera({ apiKey: keys.apiKey, fetch });

const checks = await acme.checks.list().take(100);
const groups = await acme.checkGroups.list().take(100);
const secrets = await acme.secrets.list().take(100);

/** Is in no group, and looks for ports. */
export const portsCheck = { id: idOf(checks, 'Open ports of the edge') };
/** Drives a browser with a script. */
export const signInCheck = { id: idOf(checks, 'Accounts sign-in') };
/** Looks for a text on a page. */
export const storefrontCheck = { id: idOf(checks, 'Web Storefront') };
/** Some group. */
export const shopGroup = { id: idOf(groups, 'Shop') };
/** Some secret. */
export const anySecret = { id: secrets[0]?.id ?? '' };

function idOf(
  things: readonly { readonly id?: string; readonly name?: string | null }[],
  wanted: string,
): string {
  const { id } = things.find(({ name }) => name === wanted) ?? {};
  if (id === undefined) throw new Error(`There is no ${wanted}`);
  return id;
}

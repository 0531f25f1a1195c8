import { Pingera } from 'pingera-sdk';
import { createPingeraSandbox } from 'sandbox/pingera';
import { now } from './serve.ts';

const { fetch, keys } = createPingeraSandbox({ now: () => now });
const acme = new Pingera({ apiKey: keys.apiKey, fetch });
const secrets = await acme.secrets.list().take(100);
const checks = await acme.checks.list({ name: 'Accounts sign-in' }).take(1);

/** Two secrets that the script of one check reads, and one that it does not. */
export const shopUser = named('SHOP_USER');
export const shopPassword = named('SHOP_PASSWORD');
export const probeKey = named('SEARCH_PROBE_KEY');
/** The value of SHOP_PASSWORD, which no answer but one may hold. */
export const password = (await acme.secrets.get(shopPassword.id)).secret_value ?? '';
/** The check whose script reads them. */
export const signIn = { check_id: checks[0]?.id ?? '' };

function named(wanted: string): { readonly id: string } {
  const { id } = secrets.find(({ secret_name }) => secret_name === wanted) ?? {};
  if (id === undefined) throw new Error(`There is no ${wanted}`);
  return { id };
}

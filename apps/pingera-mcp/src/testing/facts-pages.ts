import { Pingera } from 'pingera-sdk';
import { createPingeraSandbox } from 'sandbox/pingera';
import { statusPage } from './facts.ts';
import { now } from './serve.ts';

const { fetch, keys } = createPingeraSandbox({ now: () => now });
const acme = new Pingera({ apiKey: keys.apiKey, fetch });
const components = await acme.components.list(statusPage.id).take(100);

/** The public page, by parameter. */
export const page = { page_id: statusPage.id };
/** A group of three components. */
export const ordersGroup = named('Orders');
/** A component of the group Orders. */
export const tracking = named('Order tracking');

function named(wanted: string): { readonly id: string; readonly name: string } {
  const { id, name } = components.find((component) => component.name === wanted) ?? {};
  if (id === undefined || name === undefined) throw new Error(`There is no ${wanted}`);
  return { id, name };
}

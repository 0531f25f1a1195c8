import { Pingera } from 'pingera-sdk';
import { createPingeraSandbox } from 'sandbox/pingera';
import { now } from './serve.ts';

/** A thing of the account by id and name. */
interface Fact {
  readonly id: string;
  readonly name: string;
}

const { fetch, keys } = createPingeraSandbox({ now: () => now });
const acme = new Pingera({ apiKey: keys.apiKey, fetch });
const pages = await acme.pages.list().take(100);
const checks = await acme.checks.list().take(100);

/** The page that everybody sees, on which all incidents of the sandbox stand. */
export const statusPage = named(pages, 'Acme Outdoor Status');
/** The page for staff. */
export const internalPage = named(pages, 'Acme Outdoor Internal');
/** Fails at the moment. */
export const checkoutCheck = named(checks, 'Checkout API');
/** Is paused. */
export const pausedCheck = named(checks, 'Old catalogue');

const components = await acme
  .paginate('GET /pages/{page_id}/components', { path: { page_id: statusPage.id } })
  .take(100);
/** Works slowly, and no incident says so. */
export const checkout = named(components, 'Checkout');
/** Is fine. */
export const payments = named(components, 'Payments');

function named(things: readonly Partial<Fact>[], wanted: string): Fact {
  const { id, name } = things.find((thing) => thing.name === wanted) ?? {};
  if (id === undefined || name === undefined) throw new Error(`There is no ${wanted}`);
  return { id, name };
}

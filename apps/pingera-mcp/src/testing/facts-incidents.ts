import { Pingera } from 'pingera-sdk';
import { createPingeraSandbox } from 'sandbox/pingera';
import { statusPage } from './facts.ts';
import { now } from './serve.ts';

const { fetch, keys } = createPingeraSandbox({ now: () => now });
const acme = new Pingera({ apiKey: keys.apiKey, fetch });
const incidents = await acme.incidents.list(statusPage.id).take(100);

/** Is over and was critical; its postmortem is published. */
export const declined = named('Card payments declined');
/** Is over, after four updates, and has no postmortem. */
export const slowSearch = named('Search is slow');
/** A maintenance that is to come. */
export const move = named('Move of the warehouse database');

function named(wanted: string): { readonly page_id: string; readonly incident_id: string } {
  const { id } = incidents.find(({ name }) => name === wanted) ?? {};
  if (id === undefined) throw new Error(`There is no ${wanted}`);
  return { page_id: statusPage.id, incident_id: id };
}

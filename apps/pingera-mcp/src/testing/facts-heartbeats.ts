import { Pingera } from 'pingera-sdk';
import { createPingeraSandbox } from 'sandbox/pingera';
import { now } from './serve.ts';

const { fetch, keys } = createPingeraSandbox({ now: () => now });
const acme = new Pingera({ apiKey: keys.apiKey, fetch });
const heartbeats = await acme.heartbeats.list().take(100);

/** Is up, and pinged every five minutes. */
export const stockSync: string = named('Warehouse stock sync');
/** Is paused. */
export const newsletter: string = named('Newsletter sender');
/** Is down. */
export const backup: string = named('Orders database backup');

function named(wanted: string): string {
  const { id } = heartbeats.find(({ name }) => name === wanted) ?? {};
  if (id === undefined) throw new Error(`There is no ${wanted}`);
  return id;
}

import { Pingera } from 'pingera-sdk';
import { createPingeraSandbox } from 'sandbox/pingera';
import { now } from './serve.ts';

const { fetch, keys } = createPingeraSandbox({ now: () => now });
const acme = new Pingera({ apiKey: keys.apiKey, fetch });
const channels = await acme.alertChannels.list().take(100);
const rules = await acme.alertRules.list().take(100);
const [firing] = await acme.alerts.list({ status: 'firing' }).take(1);
const [acknowledged] = await acme.alerts.list({ status: 'acknowledged' }).take(1);
const [resolved] = await acme.alerts.list({ status: 'resolved' }).take(1);

/** Fires at the moment; of the check Checkout API, and of {@link checkoutRule}. */
export const firingAlert: string = idOf(firing);
/** Somebody looks at it. */
export const acknowledgedAlert: string = idOf(acknowledged);
/** Is over. */
export const resolvedAlert: string = idOf(resolved);
/** Tells three channels that the check Checkout API failed. */
export const checkoutRule: string = named(rules, 'Checkout API: check failed');
/** An e-mail channel that two rules use. */
export const emailChannel: string = named(channels, 'On-call e-mail');
/** A webhook. */
export const webhookChannel: string = named(channels, 'PagerDuty bridge');
/** An e-mail channel that is switched off, and that nothing uses. */
export const nightChannel: string = named(channels, 'Night shift e-mail');

function named(things: readonly { id?: string; name?: string }[], wanted: string): string {
  return idOf(things.find(({ name }) => name === wanted));
}

function idOf(thing: { readonly id?: string } | undefined): string {
  if (thing?.id === undefined) throw new Error('The account has none');
  return thing.id;
}

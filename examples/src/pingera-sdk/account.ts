import { Pingera } from 'pingera-sdk';
import { createPingeraSandbox } from 'sandbox/pingera';

/** A client of the account whose key is in `PINGERA_API_KEY`, or of one in memory where none is. */
export function openAccount(): Pingera {
  const apiKey = process.env['PINGERA_API_KEY'];
  if (apiKey !== undefined) return new Pingera({ apiKey });
  const { keys, fetch } = createPingeraSandbox();
  return new Pingera({ apiKey: keys.apiKey, fetch });
}

import * as z from 'zod';
import { shortened } from './lenient.ts';

const mostValues = 12;
const longestText = 200;

/** The plain values of output that no digest knows. */
export function plainDigest(metadata: unknown) {
  const entries = Object.entries(z.record(z.string(), z.unknown()).parse(metadata))
    .filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value))
    .slice(0, mostValues);
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name,
      typeof value === 'string' ? shortened(value, longestText) : value,
    ]),
  );
}

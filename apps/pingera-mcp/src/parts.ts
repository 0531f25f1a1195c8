import { type Call, Parts } from 'mcp-kit';
import { explain } from './explain.ts';

/** The parts of an answer of several requests to Pingera. */
export function partsOf(call: Pick<Call, 'warn' | 'signal' | 'progress'>): Parts {
  return new Parts(call, explain);
}

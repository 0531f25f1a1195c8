import type { PagerDuty } from '../client.ts';
import type { OperationKey } from '../core/types.ts';

/** One call of a resource method: what it sends, path and query without paging. */
export type ResourceCall = readonly [
  method: string,
  call: (pagerduty: PagerDuty) => Promise<unknown>,
  operation: OperationKey,
  sends: string,
  body?: unknown,
];

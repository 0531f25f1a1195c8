import type { OperationKey } from 'pagerduty-sdk';
import type { openSandbox } from '../sandbox.fixture.ts';

/** A sandbox with the short ways to ask it. */
export type Opened = ReturnType<typeof openSandbox>;

/** One good call of an operation: the path with its query, and the body. */
interface ContractCall {
  readonly path: string;
  readonly body?: unknown;
  /** Status that the document gives, where it is not the one that is answered. */
  readonly documentedStatus?: number;
}

/** A good call of each operation, made with the ids of a fresh sandbox. */
export type ContractCalls = Readonly<
  Partial<Record<OperationKey, (opened: Opened) => ContractCall | Promise<ContractCall>>>
>;

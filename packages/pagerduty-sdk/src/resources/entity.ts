import type { OperationKey, ResultOf } from '../core/types.ts';

/** The entity under the name that an operation wraps its answer in. */
export type EntityOf<
  K extends OperationKey,
  N extends keyof NonNullable<ResultOf<K>>,
> = NonNullable<NonNullable<ResultOf<K>>[N]>;

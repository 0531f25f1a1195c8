import type { Api, Operation } from './api.ts';
import type { Dialect } from './dialect.ts';
import type { Effect } from './effect.ts';
import { itemsOf } from './items.ts';

/** What is known of an operation beyond its shape. */
export interface Facts {
  readonly operation: Operation;
  readonly effect: Effect;
  readonly paging: string;
  /** Body field of the listed rows: `''` for a bare array, `null` when nothing is listed. */
  readonly items: string | null;
  /** `''` where none is known, `undefined` where the API has no scopes. */
  readonly scope: string | undefined;
  readonly flags: readonly string[];
}

/** The facts about every operation; only what reads can page or list. */
export function factsOf(api: Api, dialect: Dialect): readonly Facts[] {
  return api.operations.map((operation) => {
    const effect = dialect.effect(operation);
    const reads = effect === 'read';
    return {
      operation,
      effect,
      paging: reads ? dialect.paging(operation, api) : 'none',
      items: reads ? itemsOf(operation, api) : null,
      scope: dialect.scope?.(operation),
      flags: dialect.flags(operation, api),
    };
  });
}

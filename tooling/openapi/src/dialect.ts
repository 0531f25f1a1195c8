import type { Api, Operation } from './api.ts';
import type { Effect } from './effect.ts';
import type { JsonObject } from './record.ts';

/** What differs between the APIs. */
export interface Dialect {
  /** Folder of the SDK under `packages/`. */
  readonly sdk: string;
  /** File name of the OpenAPI document. */
  readonly document: string;
  /** Corrections of the raw document, first to last. */
  readonly documentMends: readonly ((document: JsonObject) => JsonObject)[];
  /** Corrections of each operation, first to last. */
  readonly operationMends: readonly ((operation: Operation) => Operation)[];
  /** Whether values beyond a documented enum are normal. */
  readonly openEnums: boolean;
  effect(operation: Operation): Effect;
  paging(operation: Operation, api: Api): string;
  /** OAuth scope, or `''` where none is known; left out where the API has no scopes. */
  scope?(operation: Operation): string;
  flags(operation: Operation, api: Api): readonly string[];
}

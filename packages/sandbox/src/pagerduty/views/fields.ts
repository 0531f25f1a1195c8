import type { components } from 'pagerduty-sdk';

/** An object that has no field which the API's schema of that name does not know. */
export type FieldsOf<Name extends keyof components['schemas']> = {
  [Field in keyof components['schemas'][Name]]?: unknown;
};

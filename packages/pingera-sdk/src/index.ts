export { host, Pingera, type PingeraOptions } from './client.ts';
export type { Auth, Credential } from './core/auth.ts';
export { readPingeraDate } from './core/dates.ts';
export type { Effect, OperationRow, PagingStyle } from './core/operation.ts';
export type { Paginated, Slice } from './core/pagination.ts';
export type {
  BodyOf,
  ItemOf,
  ListArguments,
  ListInput,
  ListKey,
  ListOptions,
  ListQuery,
  LooseInput,
  LooseListInput,
  OperationKey,
  PathOf,
  QueryOf,
  RequestArguments,
  RequestInput,
  RequestOptions,
  ResultOf,
} from './core/types.ts';
export {
  PingeraApiError,
  type PingeraApiErrorDetail,
  PingeraAuthError,
  PingeraConnectionError,
  PingeraError,
  PingeraInvalidRequestError,
  PingeraInvalidResponseError,
  PingeraTimeoutError,
} from './errors.ts';
export { inputs as operationInputs } from './generated/inputs.ts';
export { operations } from './generated/operations.ts';
export type { components } from './generated/types.d.ts';
export type { Check, CheckChange, Checks, ListChecksQuery, Region } from './resources/checks.ts';
export type {
  Incident,
  Incidents,
  IncidentUpdate,
  ListIncidentsQuery,
  NewIncident,
} from './resources/incidents.ts';
export type { Page, Pages } from './resources/pages.ts';

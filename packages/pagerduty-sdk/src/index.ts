export { hosts, PagerDuty, type PagerDutyOptions, type Region } from './client.ts';
export type { From, LooseInput, LooseListInput } from './core/api.ts';
export type { Auth, Credential } from './core/auth.ts';
export type { Effect, OperationRow, PagingStyle } from './core/operation.ts';
export type { Paginated, Slice } from './core/pagination.ts';
export type {
  BodyOf,
  ItemOf,
  ListArguments,
  ListInput,
  ListKey,
  ListQuery,
  OperationKey,
  PathOf,
  QueryOf,
  RequestArguments,
  RequestInput,
  RequestOptions,
  ResultOf,
} from './core/types.ts';
export {
  ApiError,
  type ApiErrorDetail,
  ConnectionError,
  InvalidRequestError,
  InvalidResponseError,
  PagerDutyError,
  TimeoutError,
} from './errors.ts';
export { inputs as operationInputs } from './generated/inputs.ts';
export { operations } from './generated/operations.ts';
export type { components } from './generated/types.d.ts';
export type { EscalationPolicies, EscalationPolicy } from './resources/escalation-policies.ts';
export type { IncidentNote, IncidentNotes } from './resources/incident-notes.ts';
export type {
  Incident,
  IncidentChange,
  Incidents,
  ListIncidentsQuery,
} from './resources/incidents.ts';
export type { OnCall, OnCalls } from './resources/on-calls.ts';
export type { Service, Services } from './resources/services.ts';
export type { CurrentUser, User, Users } from './resources/users.ts';

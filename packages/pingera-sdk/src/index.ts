export { host, Pingera, type PingeraOptions } from './client.ts';
export type { Auth, Credential } from './core/auth.ts';
export { readPingeraDate } from './core/dates.ts';
export type { AddedHeaders, Hooks, RequestEvent, ResponseEvent, RetryEvent } from './core/hooks.ts';
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
export type {
  AlertChannel,
  AlertChannelChange,
  AlertChannels,
  NewAlertChannel,
} from './resources/alert-channels.ts';
export type {
  AlertRule,
  AlertRuleChange,
  AlertRules,
  NewAlertRule,
} from './resources/alert-rules.ts';
export type {
  Alert,
  AlertNotification,
  AlertStats,
  Alerts,
  ListAlertsQuery,
} from './resources/alerts.ts';
export type {
  ChangedCheckGroup,
  CheckGroup,
  CheckGroupChange,
  CheckGroups,
  NewCheckGroup,
} from './resources/check-groups.ts';
export type { CheckJob, CheckJobs, ListCheckJobsQuery } from './resources/check-jobs.ts';
export type { CheckSecret, CheckSecretInput, CheckSecrets } from './resources/check-secrets.ts';
export type {
  Check,
  CheckChange,
  CheckGrouping,
  CheckResult,
  CheckStatusPeriod,
  Checks,
  CheckUptimeQuery,
  CustomCheck,
  ListCheckResultsQuery,
  ListChecksQuery,
  ListUnifiedResultsQuery,
  NewCheck,
  QueuedRun,
  Region,
  ResponseTimesQuery,
  StatusCountsQuery,
  UnifiedResult,
} from './resources/checks.ts';
export type {
  ChangedComponentGroup,
  ComponentGroup,
  ComponentGroupChange,
  ComponentGroupReplacement,
  ComponentGroups,
  ListComponentGroupsQuery,
  NewComponentGroup,
} from './resources/component-groups.ts';
export type {
  Component,
  ComponentChange,
  ComponentReplacement,
  Components,
  ComponentUptime,
  ComponentUptimeQuery,
  ListComponentsQuery,
  NewComponent,
} from './resources/components.ts';
export type {
  ExecutionGroup,
  ExecutionGroups,
  RegionalResult,
} from './resources/execution-groups.ts';
export type {
  Heartbeat,
  HeartbeatChange,
  HeartbeatDetail,
  HeartbeatPing,
  HeartbeatPingCounts,
  HeartbeatPingCountsQuery,
  HeartbeatPingReceipt,
  HeartbeatReplacement,
  Heartbeats,
  ListHeartbeatPingsQuery,
  NewHeartbeat,
} from './resources/heartbeats.ts';
export type {
  IncidentUpdate,
  IncidentUpdateChange,
  IncidentUpdates,
  NewIncidentUpdate,
} from './resources/incident-updates.ts';
export type {
  Incident,
  IncidentChange,
  Incidents,
  ListIncidentsQuery,
  NewIncident,
  PastIncident,
} from './resources/incidents.ts';
export type { JobResults } from './resources/job-results.ts';
export type { NewPage, Page, PageChange, PageReplacement, Pages } from './resources/pages.ts';
export type { Postmortem, PostmortemChange, Postmortems } from './resources/postmortems.ts';
export type { CheckRun, RunOptions, RunProgress } from './resources/run-and-wait.ts';
export type { NewSecret, Secret, SecretChange, Secrets } from './resources/secrets.ts';

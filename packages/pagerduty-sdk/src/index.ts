export { hosts, PagerDuty, type PagerDutyOptions, type Region } from './client.ts';
export type { From, LooseInput, LooseListInput } from './core/api.ts';
export type { Auth, Credential } from './core/auth.ts';
export { type CredentialOwner, findCredentialOwner } from './core/credential-owner.ts';
export type {
  AddedHeaders,
  Hooks,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
} from './core/hooks.ts';
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
  TooManyRowsError,
} from './errors.ts';
export type { BatchItem, BatchOptions, BatchResult } from './events/batch.ts';
export {
  eventHosts,
  PagerDutyEvents,
  type PagerDutyEventsOptions,
  type SendOptions,
} from './events/client.ts';
export type {
  AlertAccepted,
  AlertPayload,
  ChangeAccepted,
  ChangeEvent,
  EventImage,
  EventLink,
  EventSeverity,
  TriggerEvent,
} from './events/event.ts';
export { inputs as operationInputs } from './generated/inputs.ts';
export { operations } from './generated/operations.ts';
export type { components } from './generated/types.d.ts';
export {
  type AuthorizationRequest,
  authorizationUrl,
  type CodeExchange,
  exchangeCode,
  type OAuthApp,
  readRedirect,
  refreshTokens,
} from './oauth/authorization.ts';
export { type ClientCredentials, clientCredentials } from './oauth/client-credentials.ts';
export type { IdentityOptions } from './oauth/identity.ts';
export { createPkce, createState, type Pkce } from './oauth/pkce.ts';
export { type RefreshingAuthOptions, refreshingAuth } from './oauth/refreshing-auth.ts';
export type { OAuthProvider } from './oauth/token-cache.ts';
export type { OAuthTokens } from './oauth/tokens.ts';
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
export type {
  KnownWebhookEvent,
  UnknownWebhookEvent,
  WebhookEvent,
  WebhookEventData,
  WebhookEventOf,
  WebhookEventType,
} from './webhooks/event.ts';
export type {
  WebhookActionInvocation,
  WebhookConferenceBridge,
  WebhookFieldValue,
  WebhookIncident,
  WebhookIncidentFields,
  WebhookNote,
  WebhookPing,
  WebhookReference,
  WebhookResponder,
  WebhookRoleAssignments,
  WebhookService,
  WebhookServiceFields,
  WebhookStatusUpdate,
  WebhookTask,
  WebhookWorkflowInstance,
} from './webhooks/event-data.ts';
export { isEvent, isKnownEvent, webhookEventTypes } from './webhooks/is-event.ts';
export {
  type ReadWebhookOptions,
  readWebhook,
  type WebhookDelivery,
} from './webhooks/read-webhook.ts';
export type { WebhookHeaders, WebhookSecrets } from './webhooks/signature.ts';
export { maxWebhookBytes, type VerifyOptions, verifyWebhook } from './webhooks/verify-webhook.ts';
export { WebhookError, type WebhookRefusal } from './webhooks/webhook-error.ts';

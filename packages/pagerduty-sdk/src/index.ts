export { PagerDuty } from './client.ts';
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
export { count } from './find/count.ts';
export { checkWindow, type DateWindow, longestWindowMs, splitWindow } from './find/date-windows.ts';
export { AmbiguousNameError, NotFoundByNameError } from './find/errors.ts';
export { findAll, type ResolveOptions, resolve } from './find/find.ts';
export { hasAbility } from './find/has-ability.ts';
export type { NamedKind } from './find/kinds.ts';
export type { Named } from './find/named.ts';
export { paginateWindows, type Windows } from './find/paginate-windows.ts';
export type { FindOptions } from './find/search.ts';
export { type Upsert, upsert } from './find/upsert.ts';
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
export { hosts, type PagerDutyOptions, type Region } from './options.ts';
export { PagerDutyCore } from './pagerduty-core.ts';
export { Abilities } from './resources/abilities.ts';
export {
  type Addon,
  type AddonChange,
  type AddonReference,
  Addons,
  type NewAddon,
} from './resources/addons.ts';
export {
  type AlertGroupingSetting,
  type AlertGroupingSettingChange,
  AlertGroupingSettings,
  type NewAlertGroupingSetting,
} from './resources/alert-grouping-settings.ts';
export {
  type AdvanceUsageMetrics,
  type AdvanceUsageMetricsFilter,
  type AllEscalationPolicyMetrics,
  type AllEscalationPolicyMetricsFilter,
  type AllServiceMetrics,
  type AllServiceMetricsFilter,
  type AllTeamMetrics,
  type AllTeamMetricsFilter,
  Analytics,
  type EscalationPolicyMetrics,
  type EscalationPolicyMetricsFilter,
  type IncidentMetrics,
  type IncidentMetricsFilter,
  type ResponderMetrics,
  type ResponderMetricsFilter,
  type ServiceMetrics,
  type ServiceMetricsFilter,
  type TeamMetrics,
  type TeamMetricsFilter,
  type TeamResponderMetrics,
  type TeamResponderMetricsFilter,
  type UserMetrics,
  type UserMetricsFilter,
} from './resources/analytics.ts';
export {
  AnalyticsRows,
  type IncidentFigures,
  type IncidentResponseRow,
  type IncidentRow,
  type IncidentRowFilter,
  type ResponderIncidentRow,
  type ResponderIncidentRowFilter,
  type UserRow,
  type UserRowFilter,
} from './resources/analytics-rows.ts';
export { type AuditRecord, AuditRecords } from './resources/audit-records.ts';
export {
  type AutomationActionService,
  AutomationActionServices,
  type ServiceOfAction,
} from './resources/automation-action-services.ts';
export {
  type AutomationActionTeam,
  AutomationActionTeams,
  type TeamOfAction,
} from './resources/automation-action-teams.ts';
export {
  type AutomationAction,
  type AutomationActionChange,
  AutomationActions,
  type NewAutomationAction,
  type NewInvocation,
} from './resources/automation-actions.ts';
export {
  type AutomationInvocation,
  AutomationInvocations,
} from './resources/automation-invocations.ts';
export {
  type AutomationRunnerTeam,
  AutomationRunnerTeams,
  type TeamOfRunner,
} from './resources/automation-runner-teams.ts';
export {
  type AutomationRunner,
  type AutomationRunnerChange,
  AutomationRunners,
  type NewAutomationRunner,
} from './resources/automation-runners.ts';
export {
  type AccountSubscription,
  type BusinessServiceSubscriber,
  BusinessServiceSubscribers,
  type BusinessServiceSubscriptions,
  type BusinessServiceUnsubscriptions,
  type NewBusinessServiceSubscribers,
} from './resources/business-service-subscribers.ts';
export {
  type BusinessService,
  type BusinessServiceChange,
  type BusinessServiceImpact,
  type BusinessServiceImpactor,
  BusinessServices,
  type NewBusinessService,
  type PriorityThreshold,
  type PriorityThresholdChange,
  type SupportingServiceImpact,
} from './resources/business-services.ts';
export {
  type ChangeEventChange,
  ChangeEvents,
  type RecordedChangeEvent,
} from './resources/change-events.ts';
export {
  type ContactMethod,
  type ContactMethodChange,
  ContactMethods,
  type NewContactMethod,
} from './resources/contact-methods.ts';
export {
  type CustomShift,
  type CustomShiftChange,
  CustomShifts,
  type NewCustomShifts,
} from './resources/custom-shifts.ts';
export { Enrichment, type EnrichmentMatch, type EnrichmentQuery } from './resources/enrichment.ts';
export {
  type EnrichmentCsv,
  type EnrichmentRecord,
  EnrichmentRecords,
  type EnrichmentUpload,
} from './resources/enrichment-records.ts';
export {
  type EnrichmentSchema,
  type EnrichmentSchemaChange,
  EnrichmentSchemas,
  type NewEnrichmentSchema,
} from './resources/enrichment-schemas.ts';
export {
  EscalationPolicies,
  type EscalationPolicy,
  type EscalationPolicyChange,
  type NewEscalationPolicy,
} from './resources/escalation-policies.ts';
export {
  type AssociationResult,
  type EventEnrichmentAssociation,
  EventEnrichmentAssociations,
  type NewEventEnrichmentAssociations,
} from './resources/event-enrichment-associations.ts';
export {
  type DefaultEventEnrichment,
  type EventEnrichment,
  type EventEnrichmentChange,
  type EventEnrichmentRules,
  EventEnrichments,
  type NewDefaultEventEnrichment,
  type NewEventEnrichment,
  type NewEventEnrichmentRules,
} from './resources/event-enrichments.ts';
export {
  type EventOrchestration,
  type EventOrchestrationChange,
  EventOrchestrations,
  type NewEventOrchestration,
} from './resources/event-orchestrations.ts';
export { type ExtensionSchema, ExtensionSchemas } from './resources/extension-schemas.ts';
export {
  type Extension,
  type ExtensionChange,
  Extensions,
  type NewExtension,
} from './resources/extensions.ts';
export {
  type HandoffRule,
  type HandoffRuleChange,
  HandoffRules,
  type NewHandoffRule,
} from './resources/handoff-rules.ts';
export {
  type AlertChange,
  type AlertChanges,
  type ChangedAlerts,
  type IncidentAlert,
  IncidentAlerts,
} from './resources/incident-alerts.ts';
export {
  type ImpactedBusinessService,
  type ImpactRelation,
  type ImpactResult,
  IncidentBusinessServices,
} from './resources/incident-business-services.ts';
export {
  type IncidentFieldOption,
  type IncidentFieldOptionChange,
  IncidentFieldOptions,
  type NewIncidentFieldOption,
} from './resources/incident-field-options.ts';
export {
  type ChangedFieldValues,
  type IncidentFieldChanges,
  type IncidentFieldValue,
  IncidentFieldValues,
} from './resources/incident-field-values.ts';
export {
  type IncidentField,
  type IncidentFieldChange,
  IncidentFields,
  type NewIncidentField,
} from './resources/incident-fields.ts';
export { type IncidentNote, IncidentNotes } from './resources/incident-notes.ts';
export {
  IncidentStatusUpdates,
  type NewStatusUpdate,
  type StatusUpdate,
  type StatusUpdateSubscriber,
  type StatusUpdateSubscribers,
  type SubscriptionResults,
  type UnsubscriptionCounts,
} from './resources/incident-status-updates.ts';
export {
  type IncidentTypeFieldOption,
  type IncidentTypeFieldOptionChange,
  IncidentTypeFieldOptions,
  type NewIncidentTypeFieldOption,
} from './resources/incident-type-field-options.ts';
export {
  type IncidentTypeField,
  type IncidentTypeFieldChange,
  IncidentTypeFields,
  type NewIncidentTypeField,
} from './resources/incident-type-fields.ts';
export {
  type IncidentType,
  type IncidentTypeChange,
  IncidentTypes,
  type NewIncidentType,
} from './resources/incident-types.ts';
export {
  type IncidentWorkflowTrigger,
  type IncidentWorkflowTriggerChange,
  IncidentWorkflowTriggers,
  type NewIncidentWorkflowTrigger,
  type TriggerService,
} from './resources/incident-workflow-triggers.ts';
export {
  type IncidentWorkflow,
  type IncidentWorkflowAction,
  type IncidentWorkflowChange,
  type IncidentWorkflowInstance,
  IncidentWorkflows,
  type NewIncidentWorkflow,
  type NewIncidentWorkflowInstance,
} from './resources/incident-workflows.ts';
export {
  type Incident,
  type IncidentChange,
  type IncidentLogEntry,
  Incidents,
  type ListIncidentsQuery,
  type NewIncident,
  type OutlierIncident,
  type PastIncident,
  type RelatedChangeEvent,
  type RelatedIncident,
} from './resources/incidents.ts';
export {
  type IpAllowList,
  type IpAllowListChange,
  IpAllowLists,
  type NewIpAllowList,
} from './resources/ip-allow-lists.ts';
export { type License, type LicenseAllocation, Licenses } from './resources/licenses.ts';
export { LogEntries, type LogEntry, type LogEntryChannelChange } from './resources/log-entries.ts';
export {
  type MaintenanceWindow,
  type MaintenanceWindowChange,
  MaintenanceWindows,
  type NewMaintenanceWindow,
} from './resources/maintenance-windows.ts';
export {
  type NewNotificationRule,
  type NotificationRule,
  type NotificationRuleChange,
  NotificationRules,
} from './resources/notification-rules.ts';
export { type Notification, Notifications } from './resources/notifications.ts';
export {
  OAuthDelegations,
  type OAuthRevocation,
  type OAuthRevocationStatus,
} from './resources/oauth-delegations.ts';
export { type OnCall, OnCalls } from './resources/on-calls.ts';
export {
  type NewOrchestrationCacheVariable,
  type OrchestrationCacheData,
  type OrchestrationCacheDataChange,
  type OrchestrationCacheVariable,
  type OrchestrationCacheVariableChange,
  OrchestrationCacheVariables,
} from './resources/orchestration-cache-variables.ts';
export {
  type ChangedOrchestrationEnablement,
  type OrchestrationEnablement,
  type OrchestrationEnablementChange,
  OrchestrationEnablements,
} from './resources/orchestration-enablements.ts';
export {
  type IntegrationMove,
  type NewOrchestrationIntegration,
  type OrchestrationIntegration,
  type OrchestrationIntegrationChange,
  OrchestrationIntegrations,
} from './resources/orchestration-integrations.ts';
export {
  type ChangedGlobalOrchestration,
  type ChangedOrchestrationRouter,
  type ChangedUnroutedOrchestration,
  type GlobalOrchestration,
  type NewGlobalOrchestration,
  type NewOrchestrationRouter,
  type NewUnroutedOrchestration,
  OrchestrationPaths,
  type OrchestrationRouter,
  type UnroutedOrchestration,
} from './resources/orchestration-paths.ts';
export {
  type PausedIncidentAlerts,
  type PausedIncidentCounts,
  PausedIncidentReports,
} from './resources/paused-incident-reports.ts';
export { Priorities, type Priority } from './resources/priorities.ts';
export {
  type CancelledResponders,
  type NewResponderRequest,
  type ResponderCancellation,
  type ResponderRequest,
  ResponderRequests,
} from './resources/responder-requests.ts';
export {
  type NewRotationEvent,
  type RotationEvent,
  type RotationEventChange,
  RotationEvents,
} from './resources/rotation-events.ts';
export { type Rotation, Rotations } from './resources/rotations.ts';
export {
  type RecommendationStatus,
  type RuleDismissal,
  type RuleRecommendation,
  RuleRecommendations,
} from './resources/rule-recommendations.ts';
export {
  type NewRulesetRule,
  type RulesetRule,
  type RulesetRuleChange,
  RulesetRules,
} from './resources/ruleset-rules.ts';
export {
  type NewRuleset,
  type Ruleset,
  type RulesetChange,
  Rulesets,
} from './resources/rulesets.ts';
export {
  type NewScheduleOverrides,
  type ScheduleOverride,
  type ScheduleOverrideResults,
  ScheduleOverrides,
} from './resources/schedule-overrides.ts';
export {
  type NewScheduleV3Overrides,
  type ScheduleV3Override,
  type ScheduleV3OverrideChange,
  ScheduleV3Overrides,
} from './resources/schedule-v3-overrides.ts';
export {
  type NewSchedule,
  type Schedule,
  type ScheduleChange,
  type ScheduleDraft,
  Schedules,
  type ScheduleUser,
} from './resources/schedules.ts';
export {
  type NewScheduleV3,
  SchedulesV3,
  type ScheduleV3,
  type ScheduleV3Change,
  type ScheduleV3Reference,
} from './resources/schedules-v3.ts';
export {
  type NewServiceCacheVariable,
  type ServiceCacheData,
  type ServiceCacheDataChange,
  type ServiceCacheVariable,
  type ServiceCacheVariableChange,
  ServiceCacheVariables,
} from './resources/service-cache-variables.ts';
export {
  type AssociatedServices,
  type DisassociatedServices,
  type EndedServiceDependencies,
  type NewServiceDependencies,
  ServiceDependencies,
  type ServiceDependency,
  type ServiceDependencyOfBusiness,
} from './resources/service-dependencies.ts';
export {
  type ChangedServiceEnablement,
  type FeatureName,
  type ServiceEnablement,
  type ServiceEnablementChange,
  ServiceEnablements,
} from './resources/service-enablements.ts';
export {
  type EventRuleConversion,
  type NewServiceEventRule,
  type ServiceEventRule,
  type ServiceEventRuleChange,
  ServiceEventRules,
} from './resources/service-event-rules.ts';
export {
  type NewServiceFieldOption,
  type ServiceFieldOption,
  type ServiceFieldOptionChange,
  ServiceFieldOptions,
} from './resources/service-field-options.ts';
export {
  type ChangedServiceFieldValues,
  type ServiceFieldChanges,
  type ServiceFieldValue,
  ServiceFieldValues,
} from './resources/service-field-values.ts';
export {
  type NewServiceField,
  type ServiceField,
  type ServiceFieldChange,
  ServiceFields,
} from './resources/service-fields.ts';
export {
  type NewServiceIntegration,
  type ServiceIntegration,
  type ServiceIntegrationChange,
  ServiceIntegrations,
} from './resources/service-integrations.ts';
export {
  type NewServiceNowCredential,
  type ServiceNowCredential,
  type ServiceNowCredentialChange,
  ServiceNowCredentials,
} from './resources/service-now-credentials.ts';
export {
  type NewServiceNowIntegration,
  type ServiceNowIntegration,
  ServiceNowIntegrations,
} from './resources/service-now-integrations.ts';
export {
  type NewServiceNowTable,
  type ServiceNowSample,
  type ServiceNowSync,
  type ServiceNowTable,
  type ServiceNowTableChange,
  ServiceNowTables,
} from './resources/service-now-tables.ts';
export {
  type ChangedServiceOrchestration,
  type NewServiceOrchestration,
  type ServiceOrchestration,
  type ServiceOrchestrationStatus,
  type ServiceOrchestrationStatusChange,
  ServiceOrchestrations,
} from './resources/service-orchestrations.ts';
export {
  type NewService,
  type Service,
  type ServiceChange,
  type ServiceChangeEvent,
  Services,
} from './resources/services.ts';
export {
  type SessionConfiguration,
  type SessionConfigurationChange,
  SessionConfigurations,
} from './resources/session-configurations.ts';
export { SreMemories, type SreMemory, type SreMemoryChange } from './resources/sre-memories.ts';
export {
  type ChangedStandard,
  type ResourceScore,
  type Standard,
  type StandardChange,
  Standards,
} from './resources/standards.ts';
export {
  type DashboardServiceImpact,
  type StatusDashboard,
  StatusDashboards,
} from './resources/status-dashboards.ts';
export {
  type StatusPagePostmortem,
  type StatusPagePostmortemChange,
  StatusPagePostmortems,
} from './resources/status-page-postmortems.ts';
export {
  type NewStatusPagePost,
  type StatusPagePost,
  type StatusPagePostChange,
  StatusPagePosts,
} from './resources/status-page-posts.ts';
export {
  type NewStatusPageSubscription,
  type StatusPageSubscription,
  StatusPageSubscriptions,
} from './resources/status-page-subscriptions.ts';
export {
  type NewStatusPageUpdate,
  type StatusPageUpdate,
  type StatusPageUpdateChange,
  StatusPageUpdates,
} from './resources/status-page-updates.ts';
export {
  type StatusPage,
  type StatusPageImpact,
  type StatusPageService,
  type StatusPageSeverity,
  type StatusPageStatus,
  StatusPages,
} from './resources/status-pages.ts';
export {
  type NewStatusUpdateRule,
  type StatusUpdateRule,
  type StatusUpdateRuleChange,
  StatusUpdateRules,
} from './resources/status-update-rules.ts';
export {
  type EntityType,
  type NewTag,
  type Tag,
  type TagChanges,
  type TaggedEntity,
  Tags,
} from './resources/tags.ts';
export { type TeamMember, TeamMembers, type TeamMembership } from './resources/team-members.ts';
export {
  type TeamSubscribables,
  type TeamSubscription,
  type TeamSubscriptionResults,
  TeamSubscriptions,
  type TeamUnsubscription,
} from './resources/team-subscriptions.ts';
export { type NewTeam, type Team, type TeamChange, Teams } from './resources/teams.ts';
export {
  type NewTemplate,
  type RenderedTemplate,
  type Template,
  type TemplateChange,
  type TemplateInput,
  Templates,
} from './resources/templates.ts';
export type { IncidentBulkChange, IncidentBulkResult } from './resources/update-incidents.ts';
export {
  type UserOAuthDelegation,
  UserOAuthDelegations,
} from './resources/user-oauth-delegations.ts';
export { type UserSession, UserSessions } from './resources/user-sessions.ts';
export {
  type UserSubscribables,
  type UserSubscription,
  type UserSubscriptionResults,
  UserSubscriptions,
  type UserUnsubscription,
} from './resources/user-subscriptions.ts';
export {
  type CurrentUser,
  type NewUser,
  type PrivateUrlKey,
  type User,
  type UserChange,
  type UserLicense,
  Users,
} from './resources/users.ts';
export { type Vendor, Vendors } from './resources/vendors.ts';
export {
  type NewWebhookOAuthClient,
  type WebhookOAuthClient,
  type WebhookOAuthClientChange,
  WebhookOAuthClients,
} from './resources/webhook-oauth-clients.ts';
export {
  type NewWebhookSubscription,
  type WebhookSubscription,
  type WebhookSubscriptionChange,
  WebhookSubscriptions,
} from './resources/webhook-subscriptions.ts';
export {
  type ChangedWorkflowConnection,
  type NewWorkflowConnection,
  type WorkflowConnection,
  type WorkflowConnectionChange,
  WorkflowConnections,
} from './resources/workflow-connections.ts';
export {
  type WorkflowIntegration,
  WorkflowIntegrations,
} from './resources/workflow-integrations.ts';
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

import { fakeFetch, type Reply, type SentRequest } from 'fake-fetch';
import { PagerDuty } from '../client.ts';
import { operations } from '../generated/operations.ts';

/** Names that single answers are wrapped in. */
const wrappers = `
  action addon alert alert_grouping_setting alerts business_service cache_variable change_event
  cmdb_table contact_method credentials custom_fields custom_shift custom_shifts relationships
  escalation_policy event event_enrichment extension extension_schema field field_option impact
  incident incident_type incident_workflow incident_workflow_instance integration log_entry
  maintenance_window note outlier_incident priority responder_request status_update tag trigger
  integrations invocation ip_allow_list license memory notification_rule oauth_client
  oncall_handoff_notification_rule orchestration orchestration_path override overrides
  paused_incident_reporting_alerts paused_incident_reporting_counts post post_update postmortem
  record rotation rule ruleset runner schedule schema service session_configurations severity
  status status_dashboard status_update_notification_rule subscription subscriptions team template
  user user_session vendor webhook_subscription
`
  .trim()
  .split(/\s+/);

/** What every single entity is in {@link answerTo}. */
export const entity = { id: 'X1' };

/** A client over a `fetch` that gives the replies in order. */
export function openClient(...replies: readonly Reply[]): {
  readonly pd: PagerDuty;
  readonly requests: readonly SentRequest[];
} {
  const { fetch, requests } = fakeFetch(...replies);
  const from = 'ana@example.com';
  const pd = new PagerDuty({ token: 'u+SecretKeyOfAUser20', from, fetch, retries: 0 });
  return { pd, requests };
}

/** An answer that fits the operation: an empty list, or {@link entity} under every name. */
export function answerTo(operation: string): Reply {
  const items = operations[operation]?.items ?? null;
  if (items !== null) return { [items.split('|')[0] ?? items]: [], more: false };
  const entities = wrappers.map((name) => [name, entity]);
  return { ...Object.fromEntries(entities), associations: [] };
}
